var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { LocalRef } from "./LocalRef.js";
class ArgRef extends LocalRef {
  static {
    __name(this, "ArgRef");
  }
  constructor(ctx, name, escapedName) {
    super(ctx, name, escapedName);
  }
}
export {
  ArgRef
};
