var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { TreePattern } from "./TreePattern.js";
class WildcardTreePattern extends TreePattern {
  static {
    __name(this, "WildcardTreePattern");
  }
}
;
export {
  WildcardTreePattern
};
