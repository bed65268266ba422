import type { Token } from "antlr4ng";
import { IAttributeResolver } from "../IAttributeResolver.js";
import { GrammarAST } from "./GrammarAST.js";
import { IGrammarASTVisitor } from "./IGrammarASTVisitor.js";
import { GrammarASTWithOptions } from "./GrammarASTWithOptions.js";
export declare class ActionAST extends GrammarASTWithOptions {
    readonly astType: string;
    resolver: IAttributeResolver;
    chunks: Token[];
    protected scope: GrammarAST | null;
    constructor(node: ActionAST);
    constructor(t: Token);
    constructor(type: number, t?: Token);
    dupNode(): ActionAST;
    visit<T>(v: IGrammarASTVisitor<T>): T;
    setScope(scope: GrammarAST): void;
    getScope(): GrammarAST | null;
}
