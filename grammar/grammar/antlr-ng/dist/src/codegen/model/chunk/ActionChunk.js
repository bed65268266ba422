var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { OutputModelObject } from "../OutputModelObject.js";
class ActionChunk extends OutputModelObject {
  static {
    __name(this, "ActionChunk");
  }
  /** Where is the ctx that defines attrs,labels etc... for this action? */
  ctx;
  constructor(ctx) {
    super();
    this.ctx = ctx;
  }
}
export {
  ActionChunk
};
