import { RulePropertyRef } from "./RulePropertyRef.js";
export declare class RulePropertyRefText extends RulePropertyRef {
}
