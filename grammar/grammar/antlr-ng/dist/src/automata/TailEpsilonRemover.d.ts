import { ATN, ATNState } from "antlr4ng";
export declare class TailEpsilonRemover {
    private atn;
    constructor(atn: ATN);
    visit(s: ATNState): void;
    private visitState;
    private doVisit;
}
