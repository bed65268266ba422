import { LeftRecursiveRule } from "../../tool/LeftRecursiveRule.js";
import { IOutputModelFactory } from "../IOutputModelFactory.js";
import { RuleFunction } from "./RuleFunction.js";
export declare class LeftRecursiveRuleFunction extends RuleFunction {
    constructor(factory: IOutputModelFactory, r: LeftRecursiveRule);
}
