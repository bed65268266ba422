import type { ParserATNFactory } from "./automata/ParserATNFactory.js";
import type { CodeBlockForOuterMostAlt } from "./codegen/model/CodeBlockForOuterMostAlt.js";
import type { Tool } from "./Tool.js";
import type { Alternative } from "./tool/Alternative.js";
import type { GrammarAST } from "./tool/ast/GrammarAST.js";
import type { GrammarRootAST } from "./tool/ast/GrammarRootAST.js";
import type { Grammar } from "./tool/Grammar.js";
import type { GrammarParserInterpreter } from "./tool/GrammarParserInterpreter.js";
import type { LexerGrammar } from "./tool/LexerGrammar.js";
import type { Rule } from "./tool/Rule.js";
/** @internal */
export interface IAlternative extends Alternative {
}
/** @internal */
export interface IGrammar extends Grammar {
}
/** @internal */
export interface IGrammarAST extends GrammarAST {
}
/** @internal */
export interface IGrammarRootAST extends GrammarRootAST {
}
/** @internal */
export interface ILexerGrammar extends LexerGrammar {
}
/** @internal */
export interface ITool extends Tool {
}
/** @internal */
export interface IRule extends Rule {
}
/** @internal */
export interface IParserATNFactory extends ParserATNFactory {
}
/** @internal */
export interface IGrammarParserInterpreter extends GrammarParserInterpreter {
}
/** @internal */
export interface ICodeBlockForOuterMostAlt extends CodeBlockForOuterMostAlt {
}
