var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { Target } from "../Target.js";
class JavaScriptTarget extends Target {
  static {
    __name(this, "JavaScriptTarget");
  }
  /** Source: https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Lexical_grammar */
  static reservedWords = /* @__PURE__ */ new Set([
    "break",
    "case",
    "class",
    "catch",
    "const",
    "continue",
    "debugger",
    "default",
    "delete",
    "do",
    "else",
    "export",
    "extends",
    "finally",
    "for",
    "function",
    "if",
    "import",
    "in",
    "instanceof",
    "let",
    "new",
    "return",
    "super",
    "switch",
    "this",
    "throw",
    "try",
    "typeof",
    "var",
    "void",
    "while",
    "with",
    "yield",
    // future reserved
    "enum",
    "await",
    "implements",
    "package",
    "protected",
    "static",
    "interface",
    "private",
    "public",
    // future reserved in older standards
    "abstract",
    "boolean",
    "byte",
    "char",
    "double",
    "final",
    "float",
    "goto",
    "int",
    "long",
    "native",
    "short",
    "synchronized",
    "transient",
    "volatile",
    "null",
    "true",
    "false",
    "rule",
    "parserRule"
  ]);
  getInlineTestSetWordSize() {
    return 32;
  }
  wantsBaseListener() {
    return false;
  }
  wantsBaseVisitor() {
    return false;
  }
  supportsOverloadedMethods() {
    return false;
  }
  isATNSerializedAsInts() {
    return true;
  }
  get reservedWords() {
    return JavaScriptTarget.reservedWords;
  }
}
export {
  JavaScriptTarget
};
