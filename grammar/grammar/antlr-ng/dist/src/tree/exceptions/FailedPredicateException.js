var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { RecognitionException } from "antlr4ng";
class FailedPredicateException extends RecognitionException {
  static {
    __name(this, "FailedPredicateException");
  }
  ruleName;
  constructor(ruleName) {
    super({ message: "", recognizer: null, input: null, ctx: null });
    this.ruleName = ruleName;
  }
}
export {
  FailedPredicateException
};
