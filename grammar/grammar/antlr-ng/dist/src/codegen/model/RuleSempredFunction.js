var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { RuleActionFunction } from "./RuleActionFunction.js";
class RuleSempredFunction extends RuleActionFunction {
  static {
    __name(this, "RuleSempredFunction");
  }
}
export {
  RuleSempredFunction
};
