var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { LL1Loop } from "./LL1Loop.js";
class LL1StarBlockSingleAlt extends LL1Loop {
  static {
    __name(this, "LL1StarBlockSingleAlt");
  }
  constructor(factory, starRoot, alts) {
    super(factory, starRoot, alts);
    const star = starRoot.atnState;
    this.loopBackStateNumber = star.loopBackState.stateNumber;
    this.decision = star.decision;
    const altLookSets = factory.g.decisionLookahead[this.decision];
    const enterLook = altLookSets[0];
    this.loopExpr = this.addCodeForLoopLookaheadTempVar(enterLook);
  }
}
export {
  LL1StarBlockSingleAlt
};
