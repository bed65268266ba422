var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import {
  BaseErrorListener
} from "antlr4ng";
import { IssueCode } from "../tool/Issues.js";
class ToolParseErrorListener extends BaseErrorListener {
  constructor(tool) {
    super();
    this.tool = tool;
  }
  static {
    __name(this, "ToolParseErrorListener");
  }
  syntaxError(recognizer, offendingSymbol, line, charPositionInLine, msg, e) {
    const sourceName = recognizer.inputStream?.getSourceName() ?? "<unknown>";
    this.tool.errorManager.syntaxError(IssueCode.SyntaxError, sourceName, line, charPositionInLine, e, msg);
  }
}
export {
  ToolParseErrorListener
};
