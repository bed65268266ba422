var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { SrcOp } from "./SrcOp.js";
class RuleElement extends SrcOp {
  static {
    __name(this, "RuleElement");
  }
  /** Associated ATN state for this rule elements (action, token, rule ref, ...) */
  stateNumber = 0;
  constructor(factory, ast) {
    super(factory, ast);
    if (ast?.atnState) {
      this.stateNumber = ast.atnState.stateNumber;
    }
  }
}
export {
  RuleElement
};
