var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
class ClassFactory {
  static {
    __name(this, "ClassFactory");
  }
  static createGrammar;
  static createLexerGrammar;
  static createGrammarRootAST;
  static createParserATNFactory;
  static createGrammarParserInterpreter;
  static createTool;
}
export {
  ClassFactory
};
