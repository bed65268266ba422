import { RecognitionException } from "antlr4ng";
export declare class NoViableAltException extends RecognitionException {
    decisionNumber: number;
    stateNumber: number;
    constructor(decisionNumber: number, stateNumber: number);
}
