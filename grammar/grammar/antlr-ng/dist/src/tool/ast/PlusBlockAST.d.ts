import type { Token } from "antlr4ng";
import { GrammarAST } from "./GrammarAST.js";
import { IGrammarASTVisitor } from "./IGrammarASTVisitor.js";
import { IQuantifierAST } from "./IQuantifierAST.js";
export declare class PlusBlockAST extends GrammarAST implements IQuantifierAST {
    private readonly greedy;
    constructor(node: PlusBlockAST);
    constructor(type: number, t: Token, greedy: boolean);
    isGreedy(): boolean;
    dupNode(): PlusBlockAST;
    visit<T>(v: IGrammarASTVisitor<T>): T;
}
