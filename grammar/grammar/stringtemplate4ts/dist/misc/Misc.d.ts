import { Coordinate } from "./Coordinate.js";
export declare class Misc {
    static readonly newLine: string;
    /**
      Makes it clear when a comparison is intended as reference equality.
     */
    static referenceEquals(x: unknown, y: unknown): boolean;
    /**
     * Strip a single newline character from the front of {@code s}.
     */
    static trimOneStartingNewline(s: string): string;
    /**
     * Strip a single newline character from the end of {@code s}.
     */
    static trimOneTrailingNewline(s: string): string;
    /**
     * Given, say, {@code file:/tmp/test.jar!/org/foo/templates/main.stg}
     *  convert to {@code file:/tmp/test.jar!/org/foo/templates}
     */
    static stripLastPathElement(f: string): string;
    static getFileNameNoSuffix(f: string): string;
    static getFileName(fullFileName: string): string;
    static getParent(name?: string): string | undefined;
    static getPrefix(name?: string): string;
    static replaceEscapes(s: string): string;
    /**
     * Replace &gt;\&gt; with &gt;&gt; in s.
     * <p>
     * Replace \&gt; with &gt; in s, unless prefix of \&gt;&gt;&gt;.
     * <p>
     * Do NOT replace if it's &lt;\\&gt;
     */
    static replaceEscapedRightAngle(s: string): string;
    /**
     * Given {@code index} into string {@code s}, compute the line and char
     * position in line.
     */
    static getLineCharPosition(s: string, index: number): Coordinate;
    static strip(s: string | undefined | null, n: number): string;
}
