import { RulePropertyRef } from "./RulePropertyRef.js";
export declare class RulePropertyRefCtx extends RulePropertyRef {
}
