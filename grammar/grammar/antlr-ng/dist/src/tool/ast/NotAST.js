var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { GrammarAST } from "./GrammarAST.js";
class NotAST extends GrammarAST {
  static {
    __name(this, "NotAST");
  }
  constructor(typeOrNode, t) {
    if (typeOrNode instanceof NotAST) {
      super(typeOrNode);
    } else {
      super(typeOrNode, t);
    }
  }
  dupNode() {
    return new NotAST(this);
  }
  visit(v) {
    return v.visit(this);
  }
}
export {
  NotAST
};
