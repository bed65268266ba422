import type { Token } from "antlr4ng";
import { ActionAST } from "./ActionAST.js";
import { IGrammarASTVisitor } from "./IGrammarASTVisitor.js";
export declare class PredAST extends ActionAST {
    readonly astType: string;
    constructor(node: PredAST);
    constructor(t: Token);
    constructor(type: number, t?: Token);
    dupNode(): PredAST;
    visit<T>(v: IGrammarASTVisitor<T>): T;
}
