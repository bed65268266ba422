import { Target, type CodePoint } from "../Target.js";
export declare class SwiftTarget extends Target {
    protected static readonly targetCharValueEscape: Map<number, string>;
    protected static readonly reservedWords: Set<string>;
    getTargetCharValueEscape(): Map<CodePoint, string>;
    protected get reservedWords(): Set<string>;
    protected escapeWord(word: string): string;
    protected escapeChar(v: number): string;
}
