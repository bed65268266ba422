var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { TokenPropertyRef } from "./TokenPropertyRef.js";
class TokenPropertyRefPos extends TokenPropertyRef {
  static {
    __name(this, "TokenPropertyRefPos");
  }
}
export {
  TokenPropertyRefPos
};
