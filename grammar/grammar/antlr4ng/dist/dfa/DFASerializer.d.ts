import { DFA } from "./DFA.js";
import { DFAState } from "./DFAState.js";
import { Vocabulary } from "../Vocabulary.js";
/** A DFA walker that knows how to dump them to serialized strings. */
export declare class DFASerializer {
    private readonly dfa;
    private readonly vocabulary;
    constructor(dfa: DFA, vocabulary: Vocabulary);
    toString(): string;
    protected getEdgeLabel(i: number): string;
    protected getStateString(s: DFAState): string;
}
