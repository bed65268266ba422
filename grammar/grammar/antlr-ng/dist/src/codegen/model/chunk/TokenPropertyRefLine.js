var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { TokenPropertyRef } from "./TokenPropertyRef.js";
class TokenPropertyRefLine extends TokenPropertyRef {
  static {
    __name(this, "TokenPropertyRefLine");
  }
}
export {
  TokenPropertyRefLine
};
