var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { ContextGetterDecl } from "./ContextGetterDecl.js";
class ContextTokenListGetterDecl extends ContextGetterDecl {
  static {
    __name(this, "ContextTokenListGetterDecl");
  }
  getSignatureDecl() {
    return new ContextTokenListGetterDecl(this.factory, this.name, true);
  }
}
export {
  ContextTokenListGetterDecl
};
