var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { RuleContextDecl } from "./RuleContextDecl.js";
class RuleContextListDecl extends RuleContextDecl {
  static {
    __name(this, "RuleContextListDecl");
  }
  constructor(factory, name, ctxName) {
    super(factory, name, ctxName);
    this.isImplicit = false;
  }
}
export {
  RuleContextListDecl
};
