var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { Target } from "../Target.js";
class TypeScriptTarget extends Target {
  static {
    __name(this, "TypeScriptTarget");
  }
  /**
   * https://github.com/microsoft/TypeScript/blob/fad889283e710ee947e8412e173d2c050107a3c1/src/compiler/scanner.ts
   */
  static reservedWords = /* @__PURE__ */ new Set([
    "any",
    "as",
    "boolean",
    "break",
    "case",
    "catch",
    "class",
    "continue",
    "const",
    "constructor",
    "debugger",
    "declare",
    "default",
    "delete",
    "do",
    "else",
    "enum",
    "export",
    "extends",
    "false",
    "finally",
    "for",
    "from",
    "function",
    "get",
    "if",
    "implements",
    "import",
    "in",
    "instanceof",
    "interface",
    "let",
    "module",
    "new",
    "null",
    "number",
    "package",
    "private",
    "protected",
    "public",
    "require",
    "return",
    "set",
    "static",
    "string",
    "super",
    "switch",
    "symbol",
    "this",
    "throw",
    "true",
    "try",
    "type",
    "typeof",
    "var",
    "void",
    "while",
    "with",
    "yield",
    "of"
  ]);
  constructor(gen) {
    super(gen);
  }
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
    return true;
  }
  isATNSerializedAsInts() {
    return true;
  }
  get reservedWords() {
    return TypeScriptTarget.reservedWords;
  }
}
export {
  TypeScriptTarget
};
