import type { Token } from "antlr4ng";
import { GrammarAST } from "./GrammarAST.js";
import { IGrammarASTVisitor } from "./IGrammarASTVisitor.js";
export declare class SetAST extends GrammarAST {
    constructor(node: SetAST);
    constructor(type: number, t: Token, text: string);
    dupNode(): SetAST;
    visit<T>(v: IGrammarASTVisitor<T>): T;
}
