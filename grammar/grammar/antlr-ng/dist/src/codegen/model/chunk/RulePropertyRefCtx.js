var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { RulePropertyRef } from "./RulePropertyRef.js";
class RulePropertyRefCtx extends RulePropertyRef {
  static {
    __name(this, "RulePropertyRefCtx");
  }
}
export {
  RulePropertyRefCtx
};
