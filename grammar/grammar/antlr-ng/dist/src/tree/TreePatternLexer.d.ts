export declare class TreePatternLexer {
    static readonly EOF: number;
    static readonly BEGIN: number;
    static readonly END: number;
    static readonly ID: number;
    static readonly ARG: number;
    static readonly PERCENT: number;
    static readonly COLON: number;
    static readonly DOT: number;
    /** Set when token type is ID or ARG. */
    stringValue: string;
    /** Index into input string */
    private currentPosition;
    /** Current char */
    private c;
    /** The input pattern as a sequence of code points. */
    private input;
    constructor(pattern: string);
    nextToken(): number;
    protected consume(): void;
}
