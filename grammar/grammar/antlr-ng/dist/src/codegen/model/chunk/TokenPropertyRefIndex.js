var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { TokenPropertyRef } from "./TokenPropertyRef.js";
class TokenPropertyRefIndex extends TokenPropertyRef {
  static {
    __name(this, "TokenPropertyRefIndex");
  }
}
export {
  TokenPropertyRefIndex
};
