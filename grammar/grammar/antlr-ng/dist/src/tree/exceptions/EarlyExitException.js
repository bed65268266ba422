var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { RecognitionException } from "antlr4ng";
class EarlyExitException extends RecognitionException {
  static {
    __name(this, "EarlyExitException");
  }
  decisionNumber;
  constructor(decisionNumber) {
    super({ message: `@[${decisionNumber}]`, recognizer: null, input: null, ctx: null });
    this.decisionNumber = decisionNumber;
  }
}
export {
  EarlyExitException
};
