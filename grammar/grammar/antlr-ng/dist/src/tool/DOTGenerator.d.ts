import { ATNState, DFA } from "antlr4ng";
import { Grammar } from "./Grammar.js";
/** The DOT (part of graphviz) generation aspect. */
export declare class DOTGenerator {
    /** Library of output templates; use `<attrname>` format. */
    private static readonly templatePath;
    private static readonly stLib;
    private arrowhead;
    private rankdir;
    private grammar;
    constructor(grammar: Grammar);
    /**
     * @returns a String containing a DOT description that, when displayed, will show the incoming state machine
     * visually.  All nodes reachable from startState will be included.
     */
    getDOTFromState(startState: ATNState, isLexer?: boolean, ruleNames?: string[]): string;
    getDOTFromDFA(dfa: DFA, isLexer: boolean): string;
    private getStateLabel;
    /**
     * Fixes edge strings so they print out in DOT properly.
     */
    private getEdgeLabel;
}
