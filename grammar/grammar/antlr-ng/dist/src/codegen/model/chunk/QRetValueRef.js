var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { RetValueRef } from "./RetValueRef.js";
class QRetValueRef extends RetValueRef {
  static {
    __name(this, "QRetValueRef");
  }
  dict;
  constructor(ctx, dict, name, escapedName) {
    super(ctx, name, escapedName);
    this.dict = dict;
  }
}
export {
  QRetValueRef
};
