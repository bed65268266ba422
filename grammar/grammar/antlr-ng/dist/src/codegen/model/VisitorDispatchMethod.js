var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { DispatchMethod } from "./DispatchMethod.js";
class VisitorDispatchMethod extends DispatchMethod {
  static {
    __name(this, "VisitorDispatchMethod");
  }
}
export {
  VisitorDispatchMethod
};
