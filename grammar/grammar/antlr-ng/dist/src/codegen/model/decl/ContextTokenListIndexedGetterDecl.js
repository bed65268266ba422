var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { ContextTokenListGetterDecl } from "./ContextTokenListGetterDecl.js";
class ContextTokenListIndexedGetterDecl extends ContextTokenListGetterDecl {
  static {
    __name(this, "ContextTokenListIndexedGetterDecl");
  }
  getArgType() {
    return "int";
  }
  getSignatureDecl() {
    return new ContextTokenListIndexedGetterDecl(this.factory, this.name, true);
  }
}
export {
  ContextTokenListIndexedGetterDecl
};
