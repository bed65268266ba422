import { RuleActionFunction } from "./RuleActionFunction.js";
export declare class RuleSempredFunction extends RuleActionFunction {
}
