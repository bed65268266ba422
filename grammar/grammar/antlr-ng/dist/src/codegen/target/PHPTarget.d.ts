import { CodeGenerator } from "../CodeGenerator.js";
import { Target, type CodePoint } from "../Target.js";
export declare class PHPTarget extends Target {
    protected static readonly reservedWords: Set<string>;
    protected static readonly targetCharValueEscape: Map<number, string>;
    constructor(gen: CodeGenerator);
    getTargetCharValueEscape(): Map<CodePoint, string>;
    supportsOverloadedMethods(): boolean;
    getTargetStringLiteralFromANTLRStringLiteral(generator: CodeGenerator, literal: string, addQuotes: boolean, escapeSpecial: boolean): string;
    isATNSerializedAsInts(): boolean;
    protected get reservedWords(): Set<string>;
    protected escapeChar(v: number): string;
}
