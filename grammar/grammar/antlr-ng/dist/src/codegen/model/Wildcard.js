var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { MatchToken } from "./MatchToken.js";
class Wildcard extends MatchToken {
  static {
    __name(this, "Wildcard");
  }
}
export {
  Wildcard
};
