import { RecognitionException } from "antlr4ng";
export declare class MismatchedSetException extends RecognitionException {
    constructor();
}
