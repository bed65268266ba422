import { Target } from "../Target.js";
export declare class JavaScriptTarget extends Target {
    /** Source: https://developer.mozilla.org/en-US/docs/Web/JavaScript/Reference/Lexical_grammar */
    protected static readonly reservedWords: Set<string>;
    getInlineTestSetWordSize(): number;
    wantsBaseListener(): boolean;
    wantsBaseVisitor(): boolean;
    supportsOverloadedMethods(): boolean;
    isATNSerializedAsInts(): boolean;
    protected get reservedWords(): Set<string>;
}
