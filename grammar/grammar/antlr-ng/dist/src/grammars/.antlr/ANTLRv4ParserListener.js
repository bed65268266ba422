var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
class ANTLRv4ParserListener {
  static {
    __name(this, "ANTLRv4ParserListener");
  }
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.grammarSpec`.
   * @param ctx the parse tree
   */
  enterGrammarSpec;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.grammarSpec`.
   * @param ctx the parse tree
   */
  exitGrammarSpec;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.grammarDecl`.
   * @param ctx the parse tree
   */
  enterGrammarDecl;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.grammarDecl`.
   * @param ctx the parse tree
   */
  exitGrammarDecl;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.grammarType`.
   * @param ctx the parse tree
   */
  enterGrammarType;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.grammarType`.
   * @param ctx the parse tree
   */
  exitGrammarType;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.prequelConstruct`.
   * @param ctx the parse tree
   */
  enterPrequelConstruct;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.prequelConstruct`.
   * @param ctx the parse tree
   */
  exitPrequelConstruct;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.optionsSpec`.
   * @param ctx the parse tree
   */
  enterOptionsSpec;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.optionsSpec`.
   * @param ctx the parse tree
   */
  exitOptionsSpec;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.option`.
   * @param ctx the parse tree
   */
  enterOption;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.option`.
   * @param ctx the parse tree
   */
  exitOption;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.optionValue`.
   * @param ctx the parse tree
   */
  enterOptionValue;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.optionValue`.
   * @param ctx the parse tree
   */
  exitOptionValue;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.delegateGrammars`.
   * @param ctx the parse tree
   */
  enterDelegateGrammars;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.delegateGrammars`.
   * @param ctx the parse tree
   */
  exitDelegateGrammars;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.delegateGrammar`.
   * @param ctx the parse tree
   */
  enterDelegateGrammar;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.delegateGrammar`.
   * @param ctx the parse tree
   */
  exitDelegateGrammar;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.tokensSpec`.
   * @param ctx the parse tree
   */
  enterTokensSpec;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.tokensSpec`.
   * @param ctx the parse tree
   */
  exitTokensSpec;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.channelsSpec`.
   * @param ctx the parse tree
   */
  enterChannelsSpec;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.channelsSpec`.
   * @param ctx the parse tree
   */
  exitChannelsSpec;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.idList`.
   * @param ctx the parse tree
   */
  enterIdList;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.idList`.
   * @param ctx the parse tree
   */
  exitIdList;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.action_`.
   * @param ctx the parse tree
   */
  enterAction_;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.action_`.
   * @param ctx the parse tree
   */
  exitAction_;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.actionScopeName`.
   * @param ctx the parse tree
   */
  enterActionScopeName;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.actionScopeName`.
   * @param ctx the parse tree
   */
  exitActionScopeName;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.actionBlock`.
   * @param ctx the parse tree
   */
  enterActionBlock;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.actionBlock`.
   * @param ctx the parse tree
   */
  exitActionBlock;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.argActionBlock`.
   * @param ctx the parse tree
   */
  enterArgActionBlock;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.argActionBlock`.
   * @param ctx the parse tree
   */
  exitArgActionBlock;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.modeSpec`.
   * @param ctx the parse tree
   */
  enterModeSpec;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.modeSpec`.
   * @param ctx the parse tree
   */
  exitModeSpec;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.rules`.
   * @param ctx the parse tree
   */
  enterRules;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.rules`.
   * @param ctx the parse tree
   */
  exitRules;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.ruleSpec`.
   * @param ctx the parse tree
   */
  enterRuleSpec;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.ruleSpec`.
   * @param ctx the parse tree
   */
  exitRuleSpec;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.parserRuleSpec`.
   * @param ctx the parse tree
   */
  enterParserRuleSpec;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.parserRuleSpec`.
   * @param ctx the parse tree
   */
  exitParserRuleSpec;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.exceptionGroup`.
   * @param ctx the parse tree
   */
  enterExceptionGroup;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.exceptionGroup`.
   * @param ctx the parse tree
   */
  exitExceptionGroup;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.exceptionHandler`.
   * @param ctx the parse tree
   */
  enterExceptionHandler;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.exceptionHandler`.
   * @param ctx the parse tree
   */
  exitExceptionHandler;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.finallyClause`.
   * @param ctx the parse tree
   */
  enterFinallyClause;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.finallyClause`.
   * @param ctx the parse tree
   */
  exitFinallyClause;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.rulePrequel`.
   * @param ctx the parse tree
   */
  enterRulePrequel;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.rulePrequel`.
   * @param ctx the parse tree
   */
  exitRulePrequel;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.ruleReturns`.
   * @param ctx the parse tree
   */
  enterRuleReturns;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.ruleReturns`.
   * @param ctx the parse tree
   */
  exitRuleReturns;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.throwsSpec`.
   * @param ctx the parse tree
   */
  enterThrowsSpec;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.throwsSpec`.
   * @param ctx the parse tree
   */
  exitThrowsSpec;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.localsSpec`.
   * @param ctx the parse tree
   */
  enterLocalsSpec;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.localsSpec`.
   * @param ctx the parse tree
   */
  exitLocalsSpec;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.ruleAction`.
   * @param ctx the parse tree
   */
  enterRuleAction;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.ruleAction`.
   * @param ctx the parse tree
   */
  exitRuleAction;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.ruleModifiers`.
   * @param ctx the parse tree
   */
  enterRuleModifiers;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.ruleModifiers`.
   * @param ctx the parse tree
   */
  exitRuleModifiers;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.ruleModifier`.
   * @param ctx the parse tree
   */
  enterRuleModifier;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.ruleModifier`.
   * @param ctx the parse tree
   */
  exitRuleModifier;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.ruleBlock`.
   * @param ctx the parse tree
   */
  enterRuleBlock;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.ruleBlock`.
   * @param ctx the parse tree
   */
  exitRuleBlock;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.ruleAltList`.
   * @param ctx the parse tree
   */
  enterRuleAltList;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.ruleAltList`.
   * @param ctx the parse tree
   */
  exitRuleAltList;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.labeledAlt`.
   * @param ctx the parse tree
   */
  enterLabeledAlt;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.labeledAlt`.
   * @param ctx the parse tree
   */
  exitLabeledAlt;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.lexerRuleSpec`.
   * @param ctx the parse tree
   */
  enterLexerRuleSpec;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.lexerRuleSpec`.
   * @param ctx the parse tree
   */
  exitLexerRuleSpec;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.lexerRuleBlock`.
   * @param ctx the parse tree
   */
  enterLexerRuleBlock;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.lexerRuleBlock`.
   * @param ctx the parse tree
   */
  exitLexerRuleBlock;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.lexerAltList`.
   * @param ctx the parse tree
   */
  enterLexerAltList;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.lexerAltList`.
   * @param ctx the parse tree
   */
  exitLexerAltList;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.lexerAlt`.
   * @param ctx the parse tree
   */
  enterLexerAlt;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.lexerAlt`.
   * @param ctx the parse tree
   */
  exitLexerAlt;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.lexerElements`.
   * @param ctx the parse tree
   */
  enterLexerElements;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.lexerElements`.
   * @param ctx the parse tree
   */
  exitLexerElements;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.lexerElement`.
   * @param ctx the parse tree
   */
  enterLexerElement;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.lexerElement`.
   * @param ctx the parse tree
   */
  exitLexerElement;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.lexerBlock`.
   * @param ctx the parse tree
   */
  enterLexerBlock;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.lexerBlock`.
   * @param ctx the parse tree
   */
  exitLexerBlock;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.lexerCommands`.
   * @param ctx the parse tree
   */
  enterLexerCommands;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.lexerCommands`.
   * @param ctx the parse tree
   */
  exitLexerCommands;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.lexerCommand`.
   * @param ctx the parse tree
   */
  enterLexerCommand;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.lexerCommand`.
   * @param ctx the parse tree
   */
  exitLexerCommand;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.lexerCommandName`.
   * @param ctx the parse tree
   */
  enterLexerCommandName;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.lexerCommandName`.
   * @param ctx the parse tree
   */
  exitLexerCommandName;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.lexerCommandExpr`.
   * @param ctx the parse tree
   */
  enterLexerCommandExpr;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.lexerCommandExpr`.
   * @param ctx the parse tree
   */
  exitLexerCommandExpr;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.altList`.
   * @param ctx the parse tree
   */
  enterAltList;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.altList`.
   * @param ctx the parse tree
   */
  exitAltList;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.alternative`.
   * @param ctx the parse tree
   */
  enterAlternative;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.alternative`.
   * @param ctx the parse tree
   */
  exitAlternative;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.element`.
   * @param ctx the parse tree
   */
  enterElement;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.element`.
   * @param ctx the parse tree
   */
  exitElement;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.predicateOptions`.
   * @param ctx the parse tree
   */
  enterPredicateOptions;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.predicateOptions`.
   * @param ctx the parse tree
   */
  exitPredicateOptions;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.predicateOption`.
   * @param ctx the parse tree
   */
  enterPredicateOption;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.predicateOption`.
   * @param ctx the parse tree
   */
  exitPredicateOption;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.labeledElement`.
   * @param ctx the parse tree
   */
  enterLabeledElement;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.labeledElement`.
   * @param ctx the parse tree
   */
  exitLabeledElement;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.ebnf`.
   * @param ctx the parse tree
   */
  enterEbnf;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.ebnf`.
   * @param ctx the parse tree
   */
  exitEbnf;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.blockSuffix`.
   * @param ctx the parse tree
   */
  enterBlockSuffix;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.blockSuffix`.
   * @param ctx the parse tree
   */
  exitBlockSuffix;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.ebnfSuffix`.
   * @param ctx the parse tree
   */
  enterEbnfSuffix;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.ebnfSuffix`.
   * @param ctx the parse tree
   */
  exitEbnfSuffix;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.lexerAtom`.
   * @param ctx the parse tree
   */
  enterLexerAtom;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.lexerAtom`.
   * @param ctx the parse tree
   */
  exitLexerAtom;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.atom`.
   * @param ctx the parse tree
   */
  enterAtom;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.atom`.
   * @param ctx the parse tree
   */
  exitAtom;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.wildcard`.
   * @param ctx the parse tree
   */
  enterWildcard;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.wildcard`.
   * @param ctx the parse tree
   */
  exitWildcard;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.notSet`.
   * @param ctx the parse tree
   */
  enterNotSet;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.notSet`.
   * @param ctx the parse tree
   */
  exitNotSet;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.blockSet`.
   * @param ctx the parse tree
   */
  enterBlockSet;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.blockSet`.
   * @param ctx the parse tree
   */
  exitBlockSet;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.setElement`.
   * @param ctx the parse tree
   */
  enterSetElement;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.setElement`.
   * @param ctx the parse tree
   */
  exitSetElement;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.block`.
   * @param ctx the parse tree
   */
  enterBlock;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.block`.
   * @param ctx the parse tree
   */
  exitBlock;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.ruleref`.
   * @param ctx the parse tree
   */
  enterRuleref;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.ruleref`.
   * @param ctx the parse tree
   */
  exitRuleref;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.characterRange`.
   * @param ctx the parse tree
   */
  enterCharacterRange;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.characterRange`.
   * @param ctx the parse tree
   */
  exitCharacterRange;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.terminalDef`.
   * @param ctx the parse tree
   */
  enterTerminalDef;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.terminalDef`.
   * @param ctx the parse tree
   */
  exitTerminalDef;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.elementOptions`.
   * @param ctx the parse tree
   */
  enterElementOptions;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.elementOptions`.
   * @param ctx the parse tree
   */
  exitElementOptions;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.elementOption`.
   * @param ctx the parse tree
   */
  enterElementOption;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.elementOption`.
   * @param ctx the parse tree
   */
  exitElementOption;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.identifier`.
   * @param ctx the parse tree
   */
  enterIdentifier;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.identifier`.
   * @param ctx the parse tree
   */
  exitIdentifier;
  /**
   * Enter a parse tree produced by `ANTLRv4Parser.qualifiedIdentifier`.
   * @param ctx the parse tree
   */
  enterQualifiedIdentifier;
  /**
   * Exit a parse tree produced by `ANTLRv4Parser.qualifiedIdentifier`.
   * @param ctx the parse tree
   */
  exitQualifiedIdentifier;
  visitTerminal(node) {
  }
  visitErrorNode(node) {
  }
  enterEveryRule(node) {
  }
  exitEveryRule(node) {
  }
}
export {
  ANTLRv4ParserListener
};
