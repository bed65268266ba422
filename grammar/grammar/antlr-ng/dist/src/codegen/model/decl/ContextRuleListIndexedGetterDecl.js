var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { ContextRuleListGetterDecl } from "./ContextRuleListGetterDecl.js";
class ContextRuleListIndexedGetterDecl extends ContextRuleListGetterDecl {
  static {
    __name(this, "ContextRuleListIndexedGetterDecl");
  }
  getArgType() {
    return "int";
  }
  getSignatureDecl() {
    return new ContextRuleListIndexedGetterDecl(this.factory, this.name, this.ctxName, true);
  }
}
export {
  ContextRuleListIndexedGetterDecl
};
