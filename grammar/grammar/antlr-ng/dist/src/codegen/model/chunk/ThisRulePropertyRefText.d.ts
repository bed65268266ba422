import { RulePropertyRef } from "./RulePropertyRef.js";
export declare class ThisRulePropertyRefText extends RulePropertyRef {
}
