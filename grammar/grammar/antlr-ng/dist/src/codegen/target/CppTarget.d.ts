import { Target } from "../Target.js";
export declare class CppTarget extends Target {
    protected static readonly targetCharValueEscape: Map<number, string>;
    protected static readonly reservedWords: Set<string>;
    getTargetCharValueEscape(): Map<number, string>;
    needsHeader(): boolean;
    getRecognizerFileName(header: boolean): string;
    getListenerFileName(header: boolean): string;
    getVisitorFileName(header: boolean): string;
    getBaseListenerFileName(header: boolean): string;
    getBaseVisitorFileName(header: boolean): string;
    protected get reservedWords(): Set<string>;
    protected shouldUseUnicodeEscapeForCodePointInDoubleQuotedString(codePoint: number): boolean;
}
