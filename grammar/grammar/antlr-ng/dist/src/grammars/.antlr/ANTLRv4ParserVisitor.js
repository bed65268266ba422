var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { AbstractParseTreeVisitor } from "antlr4ng";
class ANTLRv4ParserVisitor extends AbstractParseTreeVisitor {
  static {
    __name(this, "ANTLRv4ParserVisitor");
  }
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.grammarSpec`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitGrammarSpec;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.grammarDecl`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitGrammarDecl;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.grammarType`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitGrammarType;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.prequelConstruct`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitPrequelConstruct;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.optionsSpec`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitOptionsSpec;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.option`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitOption;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.optionValue`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitOptionValue;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.delegateGrammars`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitDelegateGrammars;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.delegateGrammar`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitDelegateGrammar;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.tokensSpec`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitTokensSpec;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.channelsSpec`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitChannelsSpec;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.idList`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitIdList;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.action_`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitAction_;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.actionScopeName`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitActionScopeName;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.actionBlock`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitActionBlock;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.argActionBlock`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitArgActionBlock;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.modeSpec`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitModeSpec;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.rules`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitRules;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.ruleSpec`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitRuleSpec;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.parserRuleSpec`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitParserRuleSpec;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.exceptionGroup`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitExceptionGroup;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.exceptionHandler`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitExceptionHandler;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.finallyClause`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitFinallyClause;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.rulePrequel`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitRulePrequel;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.ruleReturns`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitRuleReturns;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.throwsSpec`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitThrowsSpec;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.localsSpec`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitLocalsSpec;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.ruleAction`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitRuleAction;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.ruleModifiers`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitRuleModifiers;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.ruleModifier`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitRuleModifier;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.ruleBlock`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitRuleBlock;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.ruleAltList`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitRuleAltList;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.labeledAlt`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitLabeledAlt;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.lexerRuleSpec`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitLexerRuleSpec;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.lexerRuleBlock`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitLexerRuleBlock;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.lexerAltList`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitLexerAltList;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.lexerAlt`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitLexerAlt;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.lexerElements`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitLexerElements;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.lexerElement`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitLexerElement;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.lexerBlock`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitLexerBlock;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.lexerCommands`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitLexerCommands;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.lexerCommand`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitLexerCommand;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.lexerCommandName`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitLexerCommandName;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.lexerCommandExpr`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitLexerCommandExpr;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.altList`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitAltList;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.alternative`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitAlternative;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.element`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitElement;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.predicateOptions`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitPredicateOptions;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.predicateOption`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitPredicateOption;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.labeledElement`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitLabeledElement;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.ebnf`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitEbnf;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.blockSuffix`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitBlockSuffix;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.ebnfSuffix`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitEbnfSuffix;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.lexerAtom`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitLexerAtom;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.atom`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitAtom;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.wildcard`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitWildcard;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.notSet`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitNotSet;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.blockSet`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitBlockSet;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.setElement`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitSetElement;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.block`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitBlock;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.ruleref`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitRuleref;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.characterRange`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitCharacterRange;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.terminalDef`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitTerminalDef;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.elementOptions`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitElementOptions;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.elementOption`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitElementOption;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.identifier`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitIdentifier;
  /**
   * Visit a parse tree produced by `ANTLRv4Parser.qualifiedIdentifier`.
   * @param ctx the parse tree
   * @return the visitor result
   */
  visitQualifiedIdentifier;
}
export {
  ANTLRv4ParserVisitor
};
