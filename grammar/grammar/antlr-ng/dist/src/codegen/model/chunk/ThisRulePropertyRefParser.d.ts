import { RulePropertyRef } from "./RulePropertyRef.js";
export declare class ThisRulePropertyRefParser extends RulePropertyRef {
}
