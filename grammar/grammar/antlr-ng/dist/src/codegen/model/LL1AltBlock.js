var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { LL1Choice } from "./LL1Choice.js";
class LL1AltBlock extends LL1Choice {
  static {
    __name(this, "LL1AltBlock");
  }
  constructor(factory, blkAST, alts) {
    super(factory, blkAST, alts);
    this.decision = blkAST.atnState.decision;
    const altLookSets = factory.g.decisionLookahead[this.decision];
    this.altLook = this.getAltLookaheadAsStringLists(altLookSets);
    this.error = this.getThrowNoViableAlt(factory, blkAST);
  }
}
export {
  LL1AltBlock
};
