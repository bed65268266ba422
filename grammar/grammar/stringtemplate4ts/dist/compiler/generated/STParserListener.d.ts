import { ErrorNode, ParseTreeListener, ParserRuleContext, TerminalNode } from "antlr4ng";
import { TemplateAndEOFContext } from "./STParser.js";
import { TemplateContext } from "./STParser.js";
import { ElementContext } from "./STParser.js";
import { SingleElementContext } from "./STParser.js";
import { CompoundElementContext } from "./STParser.js";
import { ExprTagContext } from "./STParser.js";
import { RegionContext } from "./STParser.js";
import { SubtemplateContext } from "./STParser.js";
import { IfstatContext } from "./STParser.js";
import { ConditionalContext } from "./STParser.js";
import { AndConditionalContext } from "./STParser.js";
import { NotConditionalContext } from "./STParser.js";
import { NotConditionalExprContext } from "./STParser.js";
import { ExprOptionsContext } from "./STParser.js";
import { OptionContext } from "./STParser.js";
import { ExprNoCommaContext } from "./STParser.js";
import { ExprContext } from "./STParser.js";
import { MapExprContext } from "./STParser.js";
import { MapTemplateRefContext } from "./STParser.js";
import { MemberExprContext } from "./STParser.js";
import { IncludeExprContext } from "./STParser.js";
import { PrimaryContext } from "./STParser.js";
import { QualifiedIdContext } from "./STParser.js";
import { ArgsContext } from "./STParser.js";
import { ArgExprListContext } from "./STParser.js";
import { ArgContext } from "./STParser.js";
import { NamedArgContext } from "./STParser.js";
import { ListContext } from "./STParser.js";
import { ListElementContext } from "./STParser.js";
/**
 * This interface defines a complete listener for a parse tree produced by
 * `STParser`.
 */
export declare class STParserListener implements ParseTreeListener {
    /**
     * Enter a parse tree produced by `STParser.templateAndEOF`.
     * @param ctx the parse tree
     */
    enterTemplateAndEOF?: (ctx: TemplateAndEOFContext) => void;
    /**
     * Exit a parse tree produced by `STParser.templateAndEOF`.
     * @param ctx the parse tree
     */
    exitTemplateAndEOF?: (ctx: TemplateAndEOFContext) => void;
    /**
     * Enter a parse tree produced by `STParser.template`.
     * @param ctx the parse tree
     */
    enterTemplate?: (ctx: TemplateContext) => void;
    /**
     * Exit a parse tree produced by `STParser.template`.
     * @param ctx the parse tree
     */
    exitTemplate?: (ctx: TemplateContext) => void;
    /**
     * Enter a parse tree produced by `STParser.element`.
     * @param ctx the parse tree
     */
    enterElement?: (ctx: ElementContext) => void;
    /**
     * Exit a parse tree produced by `STParser.element`.
     * @param ctx the parse tree
     */
    exitElement?: (ctx: ElementContext) => void;
    /**
     * Enter a parse tree produced by `STParser.singleElement`.
     * @param ctx the parse tree
     */
    enterSingleElement?: (ctx: SingleElementContext) => void;
    /**
     * Exit a parse tree produced by `STParser.singleElement`.
     * @param ctx the parse tree
     */
    exitSingleElement?: (ctx: SingleElementContext) => void;
    /**
     * Enter a parse tree produced by `STParser.compoundElement`.
     * @param ctx the parse tree
     */
    enterCompoundElement?: (ctx: CompoundElementContext) => void;
    /**
     * Exit a parse tree produced by `STParser.compoundElement`.
     * @param ctx the parse tree
     */
    exitCompoundElement?: (ctx: CompoundElementContext) => void;
    /**
     * Enter a parse tree produced by `STParser.exprTag`.
     * @param ctx the parse tree
     */
    enterExprTag?: (ctx: ExprTagContext) => void;
    /**
     * Exit a parse tree produced by `STParser.exprTag`.
     * @param ctx the parse tree
     */
    exitExprTag?: (ctx: ExprTagContext) => void;
    /**
     * Enter a parse tree produced by `STParser.region`.
     * @param ctx the parse tree
     */
    enterRegion?: (ctx: RegionContext) => void;
    /**
     * Exit a parse tree produced by `STParser.region`.
     * @param ctx the parse tree
     */
    exitRegion?: (ctx: RegionContext) => void;
    /**
     * Enter a parse tree produced by `STParser.subtemplate`.
     * @param ctx the parse tree
     */
    enterSubtemplate?: (ctx: SubtemplateContext) => void;
    /**
     * Exit a parse tree produced by `STParser.subtemplate`.
     * @param ctx the parse tree
     */
    exitSubtemplate?: (ctx: SubtemplateContext) => void;
    /**
     * Enter a parse tree produced by `STParser.ifstat`.
     * @param ctx the parse tree
     */
    enterIfstat?: (ctx: IfstatContext) => void;
    /**
     * Exit a parse tree produced by `STParser.ifstat`.
     * @param ctx the parse tree
     */
    exitIfstat?: (ctx: IfstatContext) => void;
    /**
     * Enter a parse tree produced by `STParser.conditional`.
     * @param ctx the parse tree
     */
    enterConditional?: (ctx: ConditionalContext) => void;
    /**
     * Exit a parse tree produced by `STParser.conditional`.
     * @param ctx the parse tree
     */
    exitConditional?: (ctx: ConditionalContext) => void;
    /**
     * Enter a parse tree produced by `STParser.andConditional`.
     * @param ctx the parse tree
     */
    enterAndConditional?: (ctx: AndConditionalContext) => void;
    /**
     * Exit a parse tree produced by `STParser.andConditional`.
     * @param ctx the parse tree
     */
    exitAndConditional?: (ctx: AndConditionalContext) => void;
    /**
     * Enter a parse tree produced by `STParser.notConditional`.
     * @param ctx the parse tree
     */
    enterNotConditional?: (ctx: NotConditionalContext) => void;
    /**
     * Exit a parse tree produced by `STParser.notConditional`.
     * @param ctx the parse tree
     */
    exitNotConditional?: (ctx: NotConditionalContext) => void;
    /**
     * Enter a parse tree produced by `STParser.notConditionalExpr`.
     * @param ctx the parse tree
     */
    enterNotConditionalExpr?: (ctx: NotConditionalExprContext) => void;
    /**
     * Exit a parse tree produced by `STParser.notConditionalExpr`.
     * @param ctx the parse tree
     */
    exitNotConditionalExpr?: (ctx: NotConditionalExprContext) => void;
    /**
     * Enter a parse tree produced by `STParser.exprOptions`.
     * @param ctx the parse tree
     */
    enterExprOptions?: (ctx: ExprOptionsContext) => void;
    /**
     * Exit a parse tree produced by `STParser.exprOptions`.
     * @param ctx the parse tree
     */
    exitExprOptions?: (ctx: ExprOptionsContext) => void;
    /**
     * Enter a parse tree produced by `STParser.option`.
     * @param ctx the parse tree
     */
    enterOption?: (ctx: OptionContext) => void;
    /**
     * Exit a parse tree produced by `STParser.option`.
     * @param ctx the parse tree
     */
    exitOption?: (ctx: OptionContext) => void;
    /**
     * Enter a parse tree produced by `STParser.exprNoComma`.
     * @param ctx the parse tree
     */
    enterExprNoComma?: (ctx: ExprNoCommaContext) => void;
    /**
     * Exit a parse tree produced by `STParser.exprNoComma`.
     * @param ctx the parse tree
     */
    exitExprNoComma?: (ctx: ExprNoCommaContext) => void;
    /**
     * Enter a parse tree produced by `STParser.expr`.
     * @param ctx the parse tree
     */
    enterExpr?: (ctx: ExprContext) => void;
    /**
     * Exit a parse tree produced by `STParser.expr`.
     * @param ctx the parse tree
     */
    exitExpr?: (ctx: ExprContext) => void;
    /**
     * Enter a parse tree produced by `STParser.mapExpr`.
     * @param ctx the parse tree
     */
    enterMapExpr?: (ctx: MapExprContext) => void;
    /**
     * Exit a parse tree produced by `STParser.mapExpr`.
     * @param ctx the parse tree
     */
    exitMapExpr?: (ctx: MapExprContext) => void;
    /**
     * Enter a parse tree produced by `STParser.mapTemplateRef`.
     * @param ctx the parse tree
     */
    enterMapTemplateRef?: (ctx: MapTemplateRefContext) => void;
    /**
     * Exit a parse tree produced by `STParser.mapTemplateRef`.
     * @param ctx the parse tree
     */
    exitMapTemplateRef?: (ctx: MapTemplateRefContext) => void;
    /**
     * Enter a parse tree produced by `STParser.memberExpr`.
     * @param ctx the parse tree
     */
    enterMemberExpr?: (ctx: MemberExprContext) => void;
    /**
     * Exit a parse tree produced by `STParser.memberExpr`.
     * @param ctx the parse tree
     */
    exitMemberExpr?: (ctx: MemberExprContext) => void;
    /**
     * Enter a parse tree produced by `STParser.includeExpr`.
     * @param ctx the parse tree
     */
    enterIncludeExpr?: (ctx: IncludeExprContext) => void;
    /**
     * Exit a parse tree produced by `STParser.includeExpr`.
     * @param ctx the parse tree
     */
    exitIncludeExpr?: (ctx: IncludeExprContext) => void;
    /**
     * Enter a parse tree produced by `STParser.primary`.
     * @param ctx the parse tree
     */
    enterPrimary?: (ctx: PrimaryContext) => void;
    /**
     * Exit a parse tree produced by `STParser.primary`.
     * @param ctx the parse tree
     */
    exitPrimary?: (ctx: PrimaryContext) => void;
    /**
     * Enter a parse tree produced by `STParser.qualifiedId`.
     * @param ctx the parse tree
     */
    enterQualifiedId?: (ctx: QualifiedIdContext) => void;
    /**
     * Exit a parse tree produced by `STParser.qualifiedId`.
     * @param ctx the parse tree
     */
    exitQualifiedId?: (ctx: QualifiedIdContext) => void;
    /**
     * Enter a parse tree produced by `STParser.args`.
     * @param ctx the parse tree
     */
    enterArgs?: (ctx: ArgsContext) => void;
    /**
     * Exit a parse tree produced by `STParser.args`.
     * @param ctx the parse tree
     */
    exitArgs?: (ctx: ArgsContext) => void;
    /**
     * Enter a parse tree produced by `STParser.argExprList`.
     * @param ctx the parse tree
     */
    enterArgExprList?: (ctx: ArgExprListContext) => void;
    /**
     * Exit a parse tree produced by `STParser.argExprList`.
     * @param ctx the parse tree
     */
    exitArgExprList?: (ctx: ArgExprListContext) => void;
    /**
     * Enter a parse tree produced by `STParser.arg`.
     * @param ctx the parse tree
     */
    enterArg?: (ctx: ArgContext) => void;
    /**
     * Exit a parse tree produced by `STParser.arg`.
     * @param ctx the parse tree
     */
    exitArg?: (ctx: ArgContext) => void;
    /**
     * Enter a parse tree produced by `STParser.namedArg`.
     * @param ctx the parse tree
     */
    enterNamedArg?: (ctx: NamedArgContext) => void;
    /**
     * Exit a parse tree produced by `STParser.namedArg`.
     * @param ctx the parse tree
     */
    exitNamedArg?: (ctx: NamedArgContext) => void;
    /**
     * Enter a parse tree produced by `STParser.list`.
     * @param ctx the parse tree
     */
    enterList?: (ctx: ListContext) => void;
    /**
     * Exit a parse tree produced by `STParser.list`.
     * @param ctx the parse tree
     */
    exitList?: (ctx: ListContext) => void;
    /**
     * Enter a parse tree produced by `STParser.listElement`.
     * @param ctx the parse tree
     */
    enterListElement?: (ctx: ListElementContext) => void;
    /**
     * Exit a parse tree produced by `STParser.listElement`.
     * @param ctx the parse tree
     */
    exitListElement?: (ctx: ListElementContext) => void;
    visitTerminal(node: TerminalNode): void;
    visitErrorNode(node: ErrorNode): void;
    enterEveryRule(node: ParserRuleContext): void;
    exitEveryRule(node: ParserRuleContext): void;
}
