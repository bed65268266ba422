import { ErrorNode, ParseTreeListener, ParserRuleContext, TerminalNode } from "antlr4ng";
import { GroupContext } from "./GroupParser.js";
import { OldStyleHeaderContext } from "./GroupParser.js";
import { GroupNameContext } from "./GroupParser.js";
import { DelimitersContext } from "./GroupParser.js";
import { DefContext } from "./GroupParser.js";
import { TemplateDefContext } from "./GroupParser.js";
import { FormalArgsContext } from "./GroupParser.js";
import { FormalArgContext } from "./GroupParser.js";
import { DictDefContext } from "./GroupParser.js";
import { DictContext } from "./GroupParser.js";
import { DictPairsContext } from "./GroupParser.js";
import { DefaultValuePairContext } from "./GroupParser.js";
import { KeyValuePairContext } from "./GroupParser.js";
import { KeyValueContext } from "./GroupParser.js";
/**
 * This interface defines a complete listener for a parse tree produced by
 * `GroupParser`.
 */
export declare class GroupListener implements ParseTreeListener {
    /**
     * Enter a parse tree produced by `GroupParser.group`.
     * @param ctx the parse tree
     */
    enterGroup?: (ctx: GroupContext) => void;
    /**
     * Exit a parse tree produced by `GroupParser.group`.
     * @param ctx the parse tree
     */
    exitGroup?: (ctx: GroupContext) => void;
    /**
     * Enter a parse tree produced by `GroupParser.oldStyleHeader`.
     * @param ctx the parse tree
     */
    enterOldStyleHeader?: (ctx: OldStyleHeaderContext) => void;
    /**
     * Exit a parse tree produced by `GroupParser.oldStyleHeader`.
     * @param ctx the parse tree
     */
    exitOldStyleHeader?: (ctx: OldStyleHeaderContext) => void;
    /**
     * Enter a parse tree produced by `GroupParser.groupName`.
     * @param ctx the parse tree
     */
    enterGroupName?: (ctx: GroupNameContext) => void;
    /**
     * Exit a parse tree produced by `GroupParser.groupName`.
     * @param ctx the parse tree
     */
    exitGroupName?: (ctx: GroupNameContext) => void;
    /**
     * Enter a parse tree produced by `GroupParser.delimiters`.
     * @param ctx the parse tree
     */
    enterDelimiters?: (ctx: DelimitersContext) => void;
    /**
     * Exit a parse tree produced by `GroupParser.delimiters`.
     * @param ctx the parse tree
     */
    exitDelimiters?: (ctx: DelimitersContext) => void;
    /**
     * Enter a parse tree produced by `GroupParser.def`.
     * @param ctx the parse tree
     */
    enterDef?: (ctx: DefContext) => void;
    /**
     * Exit a parse tree produced by `GroupParser.def`.
     * @param ctx the parse tree
     */
    exitDef?: (ctx: DefContext) => void;
    /**
     * Enter a parse tree produced by `GroupParser.templateDef`.
     * @param ctx the parse tree
     */
    enterTemplateDef?: (ctx: TemplateDefContext) => void;
    /**
     * Exit a parse tree produced by `GroupParser.templateDef`.
     * @param ctx the parse tree
     */
    exitTemplateDef?: (ctx: TemplateDefContext) => void;
    /**
     * Enter a parse tree produced by `GroupParser.formalArgs`.
     * @param ctx the parse tree
     */
    enterFormalArgs?: (ctx: FormalArgsContext) => void;
    /**
     * Exit a parse tree produced by `GroupParser.formalArgs`.
     * @param ctx the parse tree
     */
    exitFormalArgs?: (ctx: FormalArgsContext) => void;
    /**
     * Enter a parse tree produced by `GroupParser.formalArg`.
     * @param ctx the parse tree
     */
    enterFormalArg?: (ctx: FormalArgContext) => void;
    /**
     * Exit a parse tree produced by `GroupParser.formalArg`.
     * @param ctx the parse tree
     */
    exitFormalArg?: (ctx: FormalArgContext) => void;
    /**
     * Enter a parse tree produced by `GroupParser.dictDef`.
     * @param ctx the parse tree
     */
    enterDictDef?: (ctx: DictDefContext) => void;
    /**
     * Exit a parse tree produced by `GroupParser.dictDef`.
     * @param ctx the parse tree
     */
    exitDictDef?: (ctx: DictDefContext) => void;
    /**
     * Enter a parse tree produced by `GroupParser.dict`.
     * @param ctx the parse tree
     */
    enterDict?: (ctx: DictContext) => void;
    /**
     * Exit a parse tree produced by `GroupParser.dict`.
     * @param ctx the parse tree
     */
    exitDict?: (ctx: DictContext) => void;
    /**
     * Enter a parse tree produced by `GroupParser.dictPairs`.
     * @param ctx the parse tree
     */
    enterDictPairs?: (ctx: DictPairsContext) => void;
    /**
     * Exit a parse tree produced by `GroupParser.dictPairs`.
     * @param ctx the parse tree
     */
    exitDictPairs?: (ctx: DictPairsContext) => void;
    /**
     * Enter a parse tree produced by `GroupParser.defaultValuePair`.
     * @param ctx the parse tree
     */
    enterDefaultValuePair?: (ctx: DefaultValuePairContext) => void;
    /**
     * Exit a parse tree produced by `GroupParser.defaultValuePair`.
     * @param ctx the parse tree
     */
    exitDefaultValuePair?: (ctx: DefaultValuePairContext) => void;
    /**
     * Enter a parse tree produced by `GroupParser.keyValuePair`.
     * @param ctx the parse tree
     */
    enterKeyValuePair?: (ctx: KeyValuePairContext) => void;
    /**
     * Exit a parse tree produced by `GroupParser.keyValuePair`.
     * @param ctx the parse tree
     */
    exitKeyValuePair?: (ctx: KeyValuePairContext) => void;
    /**
     * Enter a parse tree produced by `GroupParser.keyValue`.
     * @param ctx the parse tree
     */
    enterKeyValue?: (ctx: KeyValueContext) => void;
    /**
     * Exit a parse tree produced by `GroupParser.keyValue`.
     * @param ctx the parse tree
     */
    exitKeyValue?: (ctx: KeyValueContext) => void;
    visitTerminal(node: TerminalNode): void;
    visitErrorNode(node: ErrorNode): void;
    enterEveryRule(node: ParserRuleContext): void;
    exitEveryRule(node: ParserRuleContext): void;
}
