var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { ContextGetterDecl } from "./ContextGetterDecl.js";
class ContextTokenGetterDecl extends ContextGetterDecl {
  static {
    __name(this, "ContextTokenGetterDecl");
  }
  optional;
  constructor(factory, name, optional, signature) {
    super(factory, name, signature);
    this.optional = optional;
  }
  getSignatureDecl() {
    return new ContextTokenGetterDecl(this.factory, this.name, this.optional, true);
  }
}
export {
  ContextTokenGetterDecl
};
