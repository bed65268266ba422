var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { ActionChunk } from "./ActionChunk.js";
class ActionText extends ActionChunk {
  static {
    __name(this, "ActionText");
  }
  text;
  constructor(ctx, text) {
    super(ctx);
    this.text = text;
  }
}
export {
  ActionText
};
