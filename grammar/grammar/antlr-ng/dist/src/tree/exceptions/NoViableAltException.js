var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { RecognitionException } from "antlr4ng";
class NoViableAltException extends RecognitionException {
  static {
    __name(this, "NoViableAltException");
  }
  decisionNumber;
  stateNumber;
  constructor(decisionNumber, stateNumber) {
    super({ message: `@[<no viable alt>]`, recognizer: null, input: null, ctx: null });
    this.decisionNumber = decisionNumber;
    this.stateNumber = stateNumber;
  }
}
export {
  NoViableAltException
};
