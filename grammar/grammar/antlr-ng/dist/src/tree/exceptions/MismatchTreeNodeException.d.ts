import { RecognitionException } from "antlr4ng";
export declare class MismatchedTreeNodeException extends RecognitionException {
    expecting: number;
    constructor(expecting: number);
}
