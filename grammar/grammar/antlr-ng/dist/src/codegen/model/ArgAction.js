var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { Action } from "./Action.js";
class ArgAction extends Action {
  static {
    __name(this, "ArgAction");
  }
  /** Context type of invoked rule */
  ctxType;
  constructor(factory, ast, ctxType) {
    super(factory, ast);
    this.ctxType = ctxType;
  }
}
export {
  ArgAction
};
