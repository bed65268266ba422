var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { Target } from "../Target.js";
class JavaTarget extends Target {
  static {
    __name(this, "JavaTarget");
  }
  static reservedWords = /* @__PURE__ */ new Set([
    "abstract",
    "assert",
    "boolean",
    "break",
    "byte",
    "case",
    "catch",
    "char",
    "class",
    "const",
    "continue",
    "default",
    "do",
    "double",
    "else",
    "enum",
    "extends",
    "false",
    "final",
    "finally",
    "float",
    "for",
    "goto",
    "if",
    "implements",
    "import",
    "instanceof",
    "int",
    "interface",
    "long",
    "native",
    "new",
    "null",
    "package",
    "private",
    "protected",
    "public",
    "return",
    "short",
    "static",
    "strictfp",
    "super",
    "switch",
    "synchronized",
    "this",
    "throw",
    "throws",
    "transient",
    "true",
    "try",
    "void",
    "volatile",
    "while",
    "rule",
    "parserRule"
  ]);
  get reservedWords() {
    return JavaTarget.reservedWords;
  }
  getSerializedATNSegmentLimit() {
    return 65535 / 3;
  }
  isATNSerializedAsInts() {
    return false;
  }
}
export {
  JavaTarget
};
