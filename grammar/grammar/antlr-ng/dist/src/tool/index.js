import { Tool } from "../Tool.js";
import { Grammar } from "./Grammar.js";
import { LexerGrammar } from "./LexerGrammar.js";
import { GrammarParserInterpreter } from "./GrammarParserInterpreter.js";
export {
  Grammar,
  GrammarParserInterpreter,
  LexerGrammar,
  Tool
};
