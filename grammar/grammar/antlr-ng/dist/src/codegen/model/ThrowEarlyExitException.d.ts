import { ThrowRecognitionException } from "./ThrowRecognitionException.js";
export declare class ThrowEarlyExitException extends ThrowRecognitionException {
}
