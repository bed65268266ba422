import { ThrowRecognitionException } from "./ThrowRecognitionException.js";
export declare class ThrowNoViableAlt extends ThrowRecognitionException {
}
