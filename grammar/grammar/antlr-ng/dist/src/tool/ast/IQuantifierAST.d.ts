import type { GrammarAST } from "./GrammarAST.js";
export interface IQuantifierAST extends GrammarAST {
    isGreedy(): boolean;
}
