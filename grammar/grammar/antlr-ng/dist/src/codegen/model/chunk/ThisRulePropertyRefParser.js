var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { RulePropertyRef } from "./RulePropertyRef.js";
class ThisRulePropertyRefParser extends RulePropertyRef {
  static {
    __name(this, "ThisRulePropertyRefParser");
  }
}
export {
  ThisRulePropertyRefParser
};
