var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { MatchSet } from "./MatchSet.js";
class MatchNotSet extends MatchSet {
  static {
    __name(this, "MatchNotSet");
  }
  varName = "_la";
}
export {
  MatchNotSet
};
