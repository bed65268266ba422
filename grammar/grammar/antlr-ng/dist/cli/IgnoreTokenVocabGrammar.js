import { Grammar } from "../src/tool/Grammar.js";
class IgnoreTokenVocabGrammar extends Grammar {
  importTokensFromTokensFile() {
  }
}
;
export {
  IgnoreTokenVocabGrammar
};
