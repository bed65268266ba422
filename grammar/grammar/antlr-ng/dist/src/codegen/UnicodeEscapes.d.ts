/** Utility class to escape Unicode code points using various languages' syntax. */
export declare class UnicodeEscapes {
    static escapeCodePoint(codePoint: number, language: string): string;
}
