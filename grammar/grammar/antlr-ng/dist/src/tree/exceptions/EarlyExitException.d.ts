import { RecognitionException } from "antlr4ng";
/** The recognizer did not match anything for a (..)+ loop. */
export declare class EarlyExitException extends RecognitionException {
    decisionNumber: number;
    constructor(decisionNumber: number);
}
