import type { Token } from "antlr4ng";
import { GrammarAST } from "./GrammarAST.js";
import { IGrammarASTVisitor } from "./IGrammarASTVisitor.js";
import { IQuantifierAST } from "./IQuantifierAST.js";
export declare class OptionalBlockAST extends GrammarAST implements IQuantifierAST {
    private readonly greedy;
    constructor(node: OptionalBlockAST);
    constructor(type: number, t: Token, greedy: boolean);
    isGreedy(): boolean;
    dupNode(): OptionalBlockAST;
    visit<T>(v: IGrammarASTVisitor<T>): T;
}
