import { type Token } from "antlr4ng";
import { IGrammarASTVisitor } from "./IGrammarASTVisitor.js";
import { GrammarASTWithOptions } from "./GrammarASTWithOptions.js";
export declare class RuleRefAST extends GrammarASTWithOptions {
    constructor(node: RuleRefAST);
    constructor(t: Token);
    constructor(type: number, t?: Token);
    /**
     * Duplicates token too since we overwrite during LR rule transform.
     *
     * @returns A new RuleRefAST node with the same token and type.
     */
    dupNode(): RuleRefAST;
    visit<T>(v: IGrammarASTVisitor<T>): T;
}
