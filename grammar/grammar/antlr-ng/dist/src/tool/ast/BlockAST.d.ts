import type { Token } from "antlr4ng";
import { IGrammarASTVisitor } from "./IGrammarASTVisitor.js";
import { GrammarASTWithOptions } from "./GrammarASTWithOptions.js";
export declare class BlockAST extends GrammarASTWithOptions {
    /** What are the default options for a subrule? */
    static readonly defaultBlockOptions: Map<string, string>;
    static readonly defaultLexerBlockOptions: Map<string, string>;
    constructor(node: BlockAST);
    constructor(t: Token, text?: string);
    constructor(type: number, t?: Token, text?: string);
    dupNode(): BlockAST;
    visit<T>(v: IGrammarASTVisitor<T>): T;
}
