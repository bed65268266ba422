var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { ANTLRv4Parser } from "../generated/ANTLRv4Parser.js";
import { ToolParseErrorListener } from "./ToolParseErrorListener.js";
class ToolANTLRParser extends ANTLRv4Parser {
  static {
    __name(this, "ToolANTLRParser");
  }
  tool;
  constructor(input, tool) {
    super(input);
    this.tool = tool;
    this.removeErrorListeners();
    this.addErrorListener(new ToolParseErrorListener(tool));
  }
}
export {
  ToolANTLRParser
};
