import { RulePropertyRef } from "./RulePropertyRef.js";
export declare class ThisRulePropertyRefCtx extends RulePropertyRef {
}
