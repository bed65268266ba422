var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { Choice } from "./Choice.js";
class AltBlock extends Choice {
  static {
    __name(this, "AltBlock");
  }
  constructor(factory, blkOrEbnfRootAST, alts) {
    super(factory, blkOrEbnfRootAST, alts);
    this.decision = blkOrEbnfRootAST.atnState.decision;
  }
}
export {
  AltBlock
};
