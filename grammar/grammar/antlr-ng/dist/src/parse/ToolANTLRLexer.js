var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { ANTLRv4Lexer } from "../generated/ANTLRv4Lexer.js";
import { ToolParseErrorListener } from "./ToolParseErrorListener.js";
class ToolANTLRLexer extends ANTLRv4Lexer {
  constructor(input, tool) {
    super(input);
    this.tool = tool;
    this.removeErrorListeners();
    this.addErrorListener(new ToolParseErrorListener(tool));
  }
  static {
    __name(this, "ToolANTLRLexer");
  }
}
export {
  ToolANTLRLexer
};
