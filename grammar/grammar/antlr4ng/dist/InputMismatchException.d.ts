import { RecognitionException } from "./RecognitionException.js";
import { Parser } from "./Parser.js";
/**
 * This signifies any kind of mismatched input exceptions such as
 * when the current input does not match the expected token.
 */
export declare class InputMismatchException extends RecognitionException {
    constructor(recognizer: Parser);
}
