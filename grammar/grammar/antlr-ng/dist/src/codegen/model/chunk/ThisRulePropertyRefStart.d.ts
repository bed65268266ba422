import { RulePropertyRef } from "./RulePropertyRef.js";
export declare class ThisRulePropertyRefStart extends RulePropertyRef {
}
