import { Target, type CodePoint } from "../Target.js";
export declare class CSharpTarget extends Target {
    protected static readonly reservedWords: Set<string>;
    protected static readonly targetCharValueEscape: Map<number, string>;
    getTargetCharValueEscape(): Map<CodePoint, string>;
    isATNSerializedAsInts(): boolean;
    protected get reservedWords(): Set<string>;
    protected escapeWord(word: string): string;
    protected escapeChar(v: number): string;
}
