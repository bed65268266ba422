import { Grammar } from "../src/tool/Grammar.js";
export declare class IgnoreTokenVocabGrammar extends Grammar {
    importTokensFromTokensFile(): void;
}
