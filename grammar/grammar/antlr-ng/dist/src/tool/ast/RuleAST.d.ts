import type { Token } from "antlr4ng";
import type { ActionAST } from "./ActionAST.js";
import { GrammarASTWithOptions } from "./GrammarASTWithOptions.js";
import type { IGrammarASTVisitor } from "./IGrammarASTVisitor.js";
export declare class RuleAST extends GrammarASTWithOptions {
    readonly astType: string;
    constructor(nodeOrTokenOrType: RuleAST | Token | number);
    isLexerRule(): boolean;
    getRuleName(): string | null;
    dupNode(): RuleAST;
    getLexerAction(): ActionAST | null;
    visit<T>(v: IGrammarASTVisitor<T>): T;
}
