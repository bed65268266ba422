var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { SrcOp } from "./SrcOp.js";
class ThrowRecognitionException extends SrcOp {
  static {
    __name(this, "ThrowRecognitionException");
  }
  decision;
  grammarFile;
  grammarLine;
  grammarCharPosInLine;
  constructor(factory, ast) {
    super(factory, ast);
    this.grammarLine = ast.getLine();
    this.grammarLine = ast.getCharPositionInLine();
    this.grammarFile = factory.g.fileName;
  }
}
export {
  ThrowRecognitionException
};
