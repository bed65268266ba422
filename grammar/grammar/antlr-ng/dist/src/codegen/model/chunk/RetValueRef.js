var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { SymbolRefChunk } from "./SymbolRefChunk.js";
class RetValueRef extends SymbolRefChunk {
  static {
    __name(this, "RetValueRef");
  }
}
export {
  RetValueRef
};
