import type { ATN, TokenStream } from "antlr4ng";
import type { GrammarRootAST } from "./tool/ast/GrammarRootAST.js";
import type { IGrammar, IGrammarParserInterpreter, IGrammarRootAST, ILexerGrammar, IParserATNFactory, ITool } from "./types.js";
/** A collection of factory methods for certain class instances in the tool, to break circular dependencies. */
export declare class ClassFactory {
    static createGrammar: (tool: ITool, tree: GrammarRootAST) => IGrammar;
    static createLexerGrammar: (tool: ITool, tree: GrammarRootAST) => ILexerGrammar;
    static createGrammarRootAST: () => IGrammarRootAST;
    static createParserATNFactory: (g: IGrammar) => IParserATNFactory;
    static createGrammarParserInterpreter: (g: IGrammar, atn: ATN, input: TokenStream) => IGrammarParserInterpreter;
    static createTool: () => ITool;
}
