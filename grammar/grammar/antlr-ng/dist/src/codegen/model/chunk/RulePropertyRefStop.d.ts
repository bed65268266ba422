import { RulePropertyRef } from "./RulePropertyRef.js";
export declare class RulePropertyRefStop extends RulePropertyRef {
}
