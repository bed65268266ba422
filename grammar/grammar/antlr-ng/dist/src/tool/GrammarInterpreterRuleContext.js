var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { InterpreterRuleContext } from "antlr4ng";
class GrammarInterpreterRuleContext extends InterpreterRuleContext {
  static {
    __name(this, "GrammarInterpreterRuleContext");
  }
  outerAltNum = 1;
  /**
   * The predicted outermost alternative for the rule associated with this context object. If this node left
   * recursive, the true original  outermost alternative is returned.
   *
   * @returns The outermost alternative for the rule associated with this context object.
   */
  getAltNumber() {
    return this.outerAltNum;
  }
  setAltNumber(altNumber) {
    this.outerAltNum = altNumber;
  }
}
export {
  GrammarInterpreterRuleContext
};
