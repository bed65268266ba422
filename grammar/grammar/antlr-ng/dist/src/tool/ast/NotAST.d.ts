import type { Token } from "antlr4ng";
import { GrammarAST } from "./GrammarAST.js";
import { IGrammarASTVisitor } from "./IGrammarASTVisitor.js";
export declare class NotAST extends GrammarAST {
    constructor(typeOrNode: number | NotAST, t?: Token);
    dupNode(): NotAST;
    visit<T>(v: IGrammarASTVisitor<T>): T;
}
