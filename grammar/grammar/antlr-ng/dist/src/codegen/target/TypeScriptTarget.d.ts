import { CodeGenerator } from "../CodeGenerator.js";
import { Target } from "../Target.js";
export declare class TypeScriptTarget extends Target {
    /**
     * https://github.com/microsoft/TypeScript/blob/fad889283e710ee947e8412e173d2c050107a3c1/src/compiler/scanner.ts
     */
    protected static readonly reservedWords: Set<string>;
    constructor(gen: CodeGenerator);
    getInlineTestSetWordSize(): number;
    wantsBaseListener(): boolean;
    wantsBaseVisitor(): boolean;
    supportsOverloadedMethods(): boolean;
    isATNSerializedAsInts(): boolean;
    protected get reservedWords(): Set<string>;
}
