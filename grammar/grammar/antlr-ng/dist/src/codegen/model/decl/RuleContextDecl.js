var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { Decl } from "./Decl.js";
class RuleContextDecl extends Decl {
  static {
    __name(this, "RuleContextDecl");
  }
  ctxName;
  isImplicit;
  constructor(factory, name, ctxName) {
    super(factory, name);
    this.ctxName = ctxName;
  }
}
export {
  RuleContextDecl
};
