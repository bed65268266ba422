var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { ActionChunk } from "./ActionChunk.js";
class TokenPropertyRef extends ActionChunk {
  static {
    __name(this, "TokenPropertyRef");
  }
  label;
  constructor(ctx, label) {
    super(ctx);
    this.label = label;
  }
}
export {
  TokenPropertyRef
};
