var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { ContextGetterDecl } from "./ContextGetterDecl.js";
class ContextRuleListGetterDecl extends ContextGetterDecl {
  static {
    __name(this, "ContextRuleListGetterDecl");
  }
  ctxName;
  constructor(factory, name, ctxName, signature) {
    super(factory, name, signature);
    this.ctxName = ctxName;
  }
  getSignatureDecl() {
    return new ContextRuleListGetterDecl(this.factory, this.name, this.ctxName, true);
  }
}
export {
  ContextRuleListGetterDecl
};
