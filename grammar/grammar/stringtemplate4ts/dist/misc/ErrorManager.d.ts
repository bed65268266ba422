import { RecognitionException, Token } from "antlr4ng";
import { STMessage } from "./STMessage.js";
import { ErrorType } from "./ErrorType.js";
import { Interpreter } from "../Interpreter.js";
import { ST } from "../ST.js";
import { STErrorListener } from "../STErrorListener.js";
import { IInstanceScope, IST } from "../compiler/common.js";
export declare class ErrorManager {
    static DEFAULT_ERROR_LISTENER: {
        silent: boolean;
        compileTimeError(msg: STMessage): void;
        runTimeError(msg: STMessage): void;
        iOError(msg: STMessage): void;
        internalError(msg: STMessage): void;
        error(s: string, e?: Error): void;
    };
    readonly listener: STErrorListener;
    constructor(listener?: STErrorListener);
    compileTimeError(error: ErrorType, templateToken?: Token, t?: Token, arg?: string | number, arg2?: string | number): void;
    lexerError(srcName: string, msg: string, templateToken: Token | null, e: RecognitionException): void;
    groupSyntaxError(error: ErrorType, srcName: string, line: number, column: number, msg: string): void;
    groupLexerError(error: ErrorType, srcName: string, line: number, column: number, msg: string): void;
    runTimeError(interp: Interpreter, scope: IInstanceScope, error: ErrorType): void;
    runTimeError(interp: Interpreter, scope: IInstanceScope, error: ErrorType, arg: unknown): void;
    runTimeError(interp: Interpreter, scope: IInstanceScope, error: ErrorType, e: Error, arg: unknown): void;
    runTimeError(interp: Interpreter, scope: IInstanceScope, error: ErrorType, arg: unknown, arg2: unknown): void;
    runTimeError(interp: Interpreter, scope: IInstanceScope, error: ErrorType, arg: unknown, arg2: unknown, arg3: unknown): void;
    iOError(self: ST | undefined, error: ErrorType, e: Error, arg?: unknown): void;
    internalError(self: IST | undefined, msg: string, e?: Error): void;
    private sourceName;
}
