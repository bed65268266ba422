var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { ActionChunk } from "./ActionChunk.js";
class ActionTemplate extends ActionChunk {
  static {
    __name(this, "ActionTemplate");
  }
  st;
  constructor(ctx, st) {
    super(ctx);
    this.st = st;
  }
}
export {
  ActionTemplate
};
