import type { ILexerGrammar, IRule } from "../types.js";
import { Grammar } from "./Grammar.js";
export declare class LexerGrammar extends Grammar implements ILexerGrammar {
    /** The grammar from which this lexer grammar was derived (if implicit). */
    implicitLexerOwner: Grammar;
    /** DEFAULT_MODE rules are added first due to grammar syntax order. */
    modes: Map<string, IRule[]>;
    defineRule(r: IRule): boolean;
    protected undefineRule(r: IRule): boolean;
}
