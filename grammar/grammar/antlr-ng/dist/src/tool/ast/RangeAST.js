var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { GrammarAST } from "./GrammarAST.js";
class RangeAST extends GrammarAST {
  static {
    __name(this, "RangeAST");
  }
  constructor(nodeOrToken) {
    super(nodeOrToken);
  }
  dupNode() {
    return new RangeAST(this);
  }
  visit(v) {
    return v.visit(this);
  }
}
export {
  RangeAST
};
