import { RulePropertyRef } from "./RulePropertyRef.js";
export declare class RulePropertyRefParser extends RulePropertyRef {
}
