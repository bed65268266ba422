var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { Decl } from "./Decl.js";
class TokenDecl extends Decl {
  static {
    __name(this, "TokenDecl");
  }
  isImplicit;
  constructor(factory, varName) {
    super(factory, varName);
  }
}
export {
  TokenDecl
};
