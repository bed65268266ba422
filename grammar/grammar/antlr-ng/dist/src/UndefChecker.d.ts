import { ErrorManager } from "./tool/ErrorManager.js";
import type { ActionAST } from "./tool/ast/ActionAST.js";
import type { GrammarAST } from "./tool/ast/GrammarAST.js";
import type { RuleAST } from "./tool/ast/RuleAST.js";
import type { TerminalAST } from "./tool/ast/TerminalAST.js";
import { GrammarTreeVisitor } from "./tree/walkers/GrammarTreeVisitor.js";
export declare class UndefChecker extends GrammarTreeVisitor {
    private isLexer;
    private ruleToAST;
    badRef: boolean;
    constructor(isLexer: boolean, ruleToAST: Map<string, RuleAST>, errorManager: ErrorManager);
    tokenRef(ref: TerminalAST): void;
    ruleRef(ref: GrammarAST, arg: ActionAST | null): void;
}
