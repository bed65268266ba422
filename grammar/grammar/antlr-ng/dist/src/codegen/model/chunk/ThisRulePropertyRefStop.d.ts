import { RulePropertyRef } from "./RulePropertyRef.js";
export declare class ThisRulePropertyRefStop extends RulePropertyRef {
}
