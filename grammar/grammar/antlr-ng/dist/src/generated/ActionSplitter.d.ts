import * as antlr from "antlr4ng";
import { Token } from "antlr4ng";
import type { IActionSplitterListener } from "../parse/IActionSplitterListener.js";
export declare class ActionSplitter extends antlr.Lexer {
    static readonly COMMENT = 1;
    static readonly LINE_COMMENT = 2;
    static readonly SET_NONLOCAL_ATTR = 3;
    static readonly NONLOCAL_ATTR = 4;
    static readonly QUALIFIED_ATTR = 5;
    static readonly SET_ATTR = 6;
    static readonly ATTR = 7;
    static readonly TEXT = 8;
    static readonly channelNames: string[];
    static readonly literalNames: never[];
    static readonly symbolicNames: (string | null)[];
    static readonly modeNames: string[];
    static readonly ruleNames: string[];
    /** Force filtering (and return tokens). Sends token values to the delegate. */
    getActionTokens(delegate: IActionSplitterListener, refToken?: Token): Token[];
    private createTokens;
    constructor(input: antlr.CharStream);
    get grammarFileName(): string;
    get literalNames(): (string | null)[];
    get symbolicNames(): (string | null)[];
    get ruleNames(): string[];
    get serializedATN(): number[];
    get channelNames(): string[];
    get modeNames(): string[];
    static readonly _serializedATN: number[];
    private static __ATN;
    static get _ATN(): antlr.ATN;
    private static readonly vocabulary;
    get vocabulary(): antlr.Vocabulary;
    private static readonly decisionsToDFA;
}
