import type { Token } from "antlr4ng";
import { GrammarAST } from "./GrammarAST.js";
import { IGrammarASTVisitor } from "./IGrammarASTVisitor.js";
export declare class RangeAST extends GrammarAST {
    constructor(nodeOrToken: RangeAST | Token);
    dupNode(): RangeAST;
    visit<T>(v: IGrammarASTVisitor<T>): T;
}
