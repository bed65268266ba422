var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { ATNSerializer } from "antlr4ng";
import { OutputModelObject } from "./OutputModelObject.js";
class SerializedATN extends OutputModelObject {
  static {
    __name(this, "SerializedATN");
  }
  serialized;
  constructor(factory, atn) {
    super(factory);
    if (atn) {
      this.serialized = ATNSerializer.getSerialized(atn);
    }
  }
}
export {
  SerializedATN
};
