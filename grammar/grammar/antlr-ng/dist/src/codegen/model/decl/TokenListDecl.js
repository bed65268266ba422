var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { TokenDecl } from "./TokenDecl.js";
class TokenListDecl extends TokenDecl {
  static {
    __name(this, "TokenListDecl");
  }
}
export {
  TokenListDecl
};
