import { Grammar } from "./Grammar.js";
import { LabelType } from "./LabelType.js";
import { GrammarAST } from "./ast/GrammarAST.js";
export declare class LabelElementPair {
    private static readonly tokenTypeForTokens;
    label: GrammarAST;
    element: GrammarAST;
    type: LabelType;
    constructor(g: Grammar, label: GrammarAST, element: GrammarAST, labelOp: number);
    toString(): string;
}
