var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { Decl } from "./Decl.js";
class TokenTypeDecl extends Decl {
  static {
    __name(this, "TokenTypeDecl");
  }
}
export {
  TokenTypeDecl
};
