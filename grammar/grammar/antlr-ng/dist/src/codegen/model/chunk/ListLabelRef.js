var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { LabelRef } from "./LabelRef.js";
class ListLabelRef extends LabelRef {
  static {
    __name(this, "ListLabelRef");
  }
}
export {
  ListLabelRef
};
