var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { DispatchMethod } from "./DispatchMethod.js";
class ListenerDispatchMethod extends DispatchMethod {
  static {
    __name(this, "ListenerDispatchMethod");
  }
  isEnter;
  constructor(factory, isEnter) {
    super(factory);
    this.isEnter = isEnter;
  }
}
export {
  ListenerDispatchMethod
};
