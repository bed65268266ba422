import { DFA } from "./DFA.js";
import { DFASerializer } from "./DFASerializer.js";
export declare class LexerDFASerializer extends DFASerializer {
    constructor(dfa: DFA);
    getEdgeLabel: (i: number) => string;
}
