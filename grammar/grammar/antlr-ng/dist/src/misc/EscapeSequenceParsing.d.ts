import { IntervalSet } from "antlr4ng";
export declare enum ResultType {
    Invalid = 0,
    CodePoint = 1,
    Property = 2
}
export interface IEscapeParsingResult {
    type: ResultType;
    codePoint: number;
    propertyIntervalSet: IntervalSet;
    startOffset: number;
    parseLength: number;
}
/**
 * Utility class to parse escapes like:
 *   \\n
 *   \\uABCD
 *   \\u{10ABCD}
 *   \\p{Foo}
 *   \\P{Bar}
 *   \\p{Baz=Bez}
 *   \\P{Baz=Bez}
 */
export declare abstract class EscapeSequenceParsing {
    #private;
    /**
     * Parses a single escape sequence starting at `startOff`.
     *
     * @returns a type of INVALID if no valid escape sequence was found, a Result otherwise.
     */
    static parseEscape(s: string, startOff: number): IEscapeParsingResult;
    private static invalid;
}
