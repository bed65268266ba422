var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { Loop } from "./Loop.js";
class StarBlock extends Loop {
  static {
    __name(this, "StarBlock");
  }
  loopLabel;
  constructor(factory, blkOrEbnfRootAST, alts) {
    super(factory, blkOrEbnfRootAST, alts);
    this.loopLabel = factory.getGenerator().target.getLoopLabel(blkOrEbnfRootAST);
    const star = blkOrEbnfRootAST.atnState;
    this.loopBackStateNumber = star.loopBackState.stateNumber;
    this.decision = star.decision;
  }
}
export {
  StarBlock
};
