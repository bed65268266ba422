var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { RulePropertyRef } from "./RulePropertyRef.js";
class RulePropertyRefText extends RulePropertyRef {
  static {
    __name(this, "RulePropertyRefText");
  }
}
export {
  RulePropertyRefText
};
