var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { format } from "../../support/helpers.js";
import { Target } from "../Target.js";
class DartTarget extends Target {
  static {
    __name(this, "DartTarget");
  }
  static targetCharValueEscape = /* @__PURE__ */ new Map([
    [36, "$"]
  ]);
  static reservedWords = /* @__PURE__ */ new Set([
    "abstract",
    "dynamic",
    "implements",
    "show",
    "as",
    "else",
    "import",
    "static",
    "assert",
    "enum",
    "in",
    "super",
    "async",
    "export",
    "interface",
    "switch",
    "await",
    "extends",
    "is",
    "sync",
    "break",
    "external",
    "library",
    "this",
    "case",
    "factory",
    "mixin",
    "throw",
    "catch",
    "false",
    "new",
    "true",
    "class",
    "final",
    "null",
    "try",
    "const",
    "finally",
    "on",
    "typedef",
    "continue",
    "for",
    "operator",
    "var",
    "covariant",
    "Function",
    "part",
    "void",
    "default",
    "get",
    "rethrow",
    "while",
    "deferred",
    "hide",
    "return",
    "with",
    "do",
    "if",
    "set",
    "yield",
    "rule",
    "parserRule"
  ]);
  constructor(gen) {
    super(gen);
  }
  getTargetCharValueEscape() {
    return new Map([...Target.defaultCharValueEscape, ...DartTarget.targetCharValueEscape]);
  }
  getTargetStringLiteralFromANTLRStringLiteral(generator, literal, addQuotes, escapeSpecial) {
    return super.getTargetStringLiteralFromANTLRStringLiteral(generator, literal, addQuotes, escapeSpecial).replaceAll("$", "\\$");
  }
  get reservedWords() {
    return DartTarget.reservedWords;
  }
  isATNSerializedAsInts() {
    return true;
  }
  escapeChar(v) {
    return format("\\u{%X}", v);
  }
}
export {
  DartTarget
};
