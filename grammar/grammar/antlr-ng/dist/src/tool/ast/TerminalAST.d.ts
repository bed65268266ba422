import type { Token } from "antlr4ng";
import { GrammarASTWithOptions } from "./GrammarASTWithOptions.js";
import { IGrammarASTVisitor } from "./IGrammarASTVisitor.js";
export declare class TerminalAST extends GrammarASTWithOptions {
    constructor(node: TerminalAST);
    constructor(t: Token);
    constructor(type: number, t?: Token);
    dupNode(): TerminalAST;
    visit<T>(v: IGrammarASTVisitor<T>): T;
}
