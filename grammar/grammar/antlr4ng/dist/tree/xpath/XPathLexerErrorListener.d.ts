import { Recognizer } from "../../Recognizer.js";
import { RecognitionException } from "../../RecognitionException.js";
import { Token } from "../../Token.js";
import { ATNSimulator } from "../../atn/ATNSimulator.js";
import { BaseErrorListener } from "../../BaseErrorListener.js";
export declare class XPathLexerErrorListener extends BaseErrorListener {
    syntaxError<S extends Token, T extends ATNSimulator>(_recognizer: Recognizer<T>, _offendingSymbol: S | null, _line: number, _charPositionInLine: number, _msg: string, _e: RecognitionException | null): void;
}
