import type { Token } from "antlr4ng";
import { GrammarAST } from "./GrammarAST.js";
import { IGrammarASTVisitor } from "./IGrammarASTVisitor.js";
import { IQuantifierAST } from "./IQuantifierAST.js";
export declare class StarBlockAST extends GrammarAST implements IQuantifierAST {
    private readonly greedy;
    constructor(node: StarBlockAST);
    constructor(type: number, t: Token, greedy: boolean);
    isGreedy(): boolean;
    dupNode(): StarBlockAST;
    visit<T>(v: IGrammarASTVisitor<T>): T;
}
