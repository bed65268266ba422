import { RulePropertyRef } from "./RulePropertyRef.js";
export declare class RulePropertyRefStart extends RulePropertyRef {
}
