var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { SetAttr } from "./SetAttr.js";
class SetNonLocalAttr extends SetAttr {
  static {
    __name(this, "SetNonLocalAttr");
  }
  ruleName;
  ruleIndex;
  constructor(ctx, ruleName, name, escapedName, ruleIndex, rhsChunks) {
    super(ctx, name, escapedName, rhsChunks);
    this.ruleName = ruleName;
    this.ruleIndex = ruleIndex;
  }
}
export {
  SetNonLocalAttr
};
