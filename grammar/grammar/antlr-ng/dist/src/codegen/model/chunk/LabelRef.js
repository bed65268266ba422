var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { SymbolRefChunk } from "./SymbolRefChunk.js";
class LabelRef extends SymbolRefChunk {
  static {
    __name(this, "LabelRef");
  }
  constructor(ctx, name, escapedName) {
    super(ctx, name, escapedName);
  }
}
export {
  LabelRef
};
