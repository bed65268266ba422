var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { RecognitionException } from "antlr4ng";
class MismatchedTreeNodeException extends RecognitionException {
  static {
    __name(this, "MismatchedTreeNodeException");
  }
  expecting;
  constructor(expecting) {
    super({
      message: "MismatchedTreeNodeException(" + expecting + ")",
      recognizer: null,
      input: null,
      ctx: null
    });
    this.expecting = expecting;
  }
}
export {
  MismatchedTreeNodeException
};
