import { CodeGenerator } from "../CodeGenerator.js";
import { Target, type CodePoint } from "../Target.js";
export declare class DartTarget extends Target {
    protected static readonly targetCharValueEscape: Map<number, string>;
    protected static readonly reservedWords: Set<string>;
    constructor(gen: CodeGenerator);
    getTargetCharValueEscape(): Map<CodePoint, string>;
    getTargetStringLiteralFromANTLRStringLiteral(generator: CodeGenerator, literal: string, addQuotes: boolean, escapeSpecial: boolean): string;
    get reservedWords(): Set<string>;
    isATNSerializedAsInts(): boolean;
    protected escapeChar(v: number): string;
}
