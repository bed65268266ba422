import { BaseErrorListener, type ATNSimulator, type RecognitionException, type Recognizer, type Token } from "antlr4ng";
import type { Tool } from "../Tool.js";
export declare class ToolParseErrorListener extends BaseErrorListener {
    private tool;
    constructor(tool: Tool);
    syntaxError<S extends Token, T extends ATNSimulator>(recognizer: Recognizer<T>, offendingSymbol: S | null, line: number, charPositionInLine: number, msg: string, e: RecognitionException | null): void;
}
