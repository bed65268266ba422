var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { RulePropertyRef } from "./RulePropertyRef.js";
class ThisRulePropertyRefCtx extends RulePropertyRef {
  static {
    __name(this, "ThisRulePropertyRefCtx");
  }
}
export {
  ThisRulePropertyRefCtx
};
