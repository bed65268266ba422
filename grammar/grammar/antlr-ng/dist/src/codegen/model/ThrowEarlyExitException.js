var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { ThrowRecognitionException } from "./ThrowRecognitionException.js";
class ThrowEarlyExitException extends ThrowRecognitionException {
  static {
    __name(this, "ThrowEarlyExitException");
  }
}
export {
  ThrowEarlyExitException
};
