var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { CodeBlockForAlt } from "./CodeBlockForAlt.js";
class CodeBlockForOuterMostAlt extends CodeBlockForAlt {
  static {
    __name(this, "CodeBlockForOuterMostAlt");
  }
  /** The label for the alternative; or null if the alternative is not labeled. */
  altLabel;
  /** The alternative. */
  alt;
  constructor(factory, alt) {
    super(factory);
    this.alt = alt;
    this.altLabel = alt.ast.altLabel?.getText() ?? void 0;
  }
}
export {
  CodeBlockForOuterMostAlt
};
