/** CLI parameters for the interpreter and testrig tools. */
export interface IInterpreterCliParameters {
    grammarFileName: string;
    lexerFileName?: string;
    lexer?: string;
    inputFile?: string;
    startRuleName: string;
    encoding: BufferEncoding;
    tokens?: boolean;
    tree?: boolean;
    trace?: boolean;
    profile?: string;
}
export declare const parseBoolean: (value: string | null) => boolean;
declare const bufferEncodings: readonly ["ascii", "utf8", "utf-8", "utf16le", "utf-16le", "ucs2", "ucs-2", "base64", "base64url", "latin1", "binary", "hex"];
type BufferEncodingTuple = typeof bufferEncodings;
type BufferEncodingArray = Array<BufferEncodingTuple[number]>;
export declare const encodings: BufferEncodingArray;
export {};
