import { ATN } from "antlr4ng";
import { Grammar } from "../tool/Grammar.js";
export declare class ATNOptimizer {
    static optimize(g: Grammar, atn: ATN): void;
    private static optimizeSets;
    private static optimizeStates;
}
