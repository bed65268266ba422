var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { ActionAST } from "./ActionAST.js";
class PredAST extends ActionAST {
  static {
    __name(this, "PredAST");
  }
  astType = "PredAST";
  constructor(...args) {
    if (typeof args[0] === "number") {
      const [type, t] = args;
      super(type, t);
    } else {
      const [node] = args;
      super(node);
    }
  }
  dupNode() {
    return new PredAST(this);
  }
  visit(v) {
    return v.visit(this);
  }
}
export {
  PredAST
};
