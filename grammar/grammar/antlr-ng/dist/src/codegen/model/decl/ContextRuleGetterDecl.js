var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { ContextGetterDecl } from "./ContextGetterDecl.js";
class ContextRuleGetterDecl extends ContextGetterDecl {
  static {
    __name(this, "ContextRuleGetterDecl");
  }
  ctxName;
  optional;
  constructor(factory, name, ctxName, optional, signature) {
    super(factory, name, signature);
    this.ctxName = ctxName;
    this.optional = optional;
  }
  getSignatureDecl() {
    return new ContextRuleGetterDecl(this.factory, this.name, this.ctxName, this.optional, true);
  }
}
export {
  ContextRuleGetterDecl
};
