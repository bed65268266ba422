var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { SymbolRefChunk } from "./SymbolRefChunk.js";
class NonLocalAttrRef extends SymbolRefChunk {
  static {
    __name(this, "NonLocalAttrRef");
  }
  ruleName;
  ruleIndex;
  constructor(ctx, ruleName, name, escapedName, ruleIndex) {
    super(ctx, name, escapedName);
    this.ruleName = ruleName;
    this.ruleIndex = ruleIndex;
  }
}
export {
  NonLocalAttrRef
};
