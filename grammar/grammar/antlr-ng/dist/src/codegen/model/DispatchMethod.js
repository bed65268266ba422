var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { OutputModelObject } from "./OutputModelObject.js";
class DispatchMethod extends OutputModelObject {
  static {
    __name(this, "DispatchMethod");
  }
}
export {
  DispatchMethod
};
