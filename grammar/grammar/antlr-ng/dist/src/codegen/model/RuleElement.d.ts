import { GrammarAST } from "../../tool/ast/GrammarAST.js";
import { IOutputModelFactory } from "../IOutputModelFactory.js";
import { SrcOp } from "./SrcOp.js";
export declare class RuleElement extends SrcOp {
    /** Associated ATN state for this rule elements (action, token, rule ref, ...) */
    stateNumber: number;
    constructor(factory: IOutputModelFactory, ast?: GrammarAST);
}
