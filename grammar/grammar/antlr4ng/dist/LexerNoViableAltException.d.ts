import { ATNConfigSet } from "./atn/ATNConfigSet.js";
import { CharStream } from "./CharStream.js";
import { Lexer } from "./Lexer.js";
import { RecognitionException } from "./RecognitionException.js";
import { TokenStream } from "./TokenStream.js";
export declare class LexerNoViableAltException extends RecognitionException {
    startIndex: number;
    deadEndConfigs: ATNConfigSet;
    protected input: CharStream | null;
    constructor(lexer: Lexer | null, input: CharStream | TokenStream, startIndex: number, deadEndConfigs: ATNConfigSet);
    toString(): string;
}
