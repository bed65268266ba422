var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { CommonTree } from "./CommonTree.js";
class TreePattern extends CommonTree {
  static {
    __name(this, "TreePattern");
  }
  label;
  hasTextArg;
}
;
export {
  TreePattern
};
