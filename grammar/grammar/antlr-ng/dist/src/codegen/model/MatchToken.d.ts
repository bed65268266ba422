import { GrammarAST } from "../../tool/ast/GrammarAST.js";
import { TerminalAST } from "../../tool/ast/TerminalAST.js";
import { IOutputModelFactory } from "../IOutputModelFactory.js";
import { ILabeledOp } from "./ILabeledOp.js";
import { RuleElement } from "./RuleElement.js";
import { Decl } from "./decl/Decl.js";
export declare class MatchToken extends RuleElement implements ILabeledOp {
    readonly name?: string;
    readonly escapedName?: string;
    readonly ttype: number;
    readonly labels: Decl[];
    constructor(factory: IOutputModelFactory, ast: TerminalAST | GrammarAST);
}
