var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { CodeBlock } from "./decl/CodeBlock.js";
class CodeBlockForAlt extends CodeBlock {
  static {
    __name(this, "CodeBlockForAlt");
  }
}
export {
  CodeBlockForAlt
};
