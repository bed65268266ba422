var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { AltBlock } from "./AltBlock.js";
class OptionalBlock extends AltBlock {
  static {
    __name(this, "OptionalBlock");
  }
}
export {
  OptionalBlock
};
