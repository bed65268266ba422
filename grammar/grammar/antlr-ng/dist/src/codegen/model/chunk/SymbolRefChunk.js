var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { ActionChunk } from "./ActionChunk.js";
class SymbolRefChunk extends ActionChunk {
  static {
    __name(this, "SymbolRefChunk");
  }
  name;
  escapedName;
  constructor(ctx, name, escapedName) {
    super(ctx);
    this.name = name;
    this.escapedName = escapedName;
  }
}
export {
  SymbolRefChunk
};
