var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { SrcOp } from "./SrcOp.js";
class CaptureNextTokenType extends SrcOp {
  static {
    __name(this, "CaptureNextTokenType");
  }
  varName;
  constructor(factory, varName) {
    super(factory);
    this.varName = varName;
  }
}
export {
  CaptureNextTokenType
};
