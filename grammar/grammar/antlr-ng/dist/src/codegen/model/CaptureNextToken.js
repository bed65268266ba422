var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { SrcOp } from "./SrcOp.js";
class CaptureNextToken extends SrcOp {
  static {
    __name(this, "CaptureNextToken");
  }
  varName;
  constructor(factory, varName) {
    super(factory);
    this.varName = varName;
  }
}
export {
  CaptureNextToken
};
