var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { ThrowRecognitionException } from "./ThrowRecognitionException.js";
class ThrowNoViableAlt extends ThrowRecognitionException {
  static {
    __name(this, "ThrowNoViableAlt");
  }
}
export {
  ThrowNoViableAlt
};
