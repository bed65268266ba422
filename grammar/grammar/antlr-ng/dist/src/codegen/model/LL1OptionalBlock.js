var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { LL1AltBlock } from "./LL1AltBlock.js";
class LL1OptionalBlock extends LL1AltBlock {
  static {
    __name(this, "LL1OptionalBlock");
  }
}
export {
  LL1OptionalBlock
};
