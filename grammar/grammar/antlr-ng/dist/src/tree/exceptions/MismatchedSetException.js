var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { RecognitionException } from "antlr4ng";
class MismatchedSetException extends RecognitionException {
  static {
    __name(this, "MismatchedSetException");
  }
  constructor() {
    super({ message: "", recognizer: null, input: null, ctx: null });
  }
}
export {
  MismatchedSetException
};
