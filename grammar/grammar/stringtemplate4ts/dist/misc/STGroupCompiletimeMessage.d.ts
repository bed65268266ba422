import { STMessage } from "./STMessage.js";
import { ErrorType } from "./ErrorType.js";
export declare class STGroupCompiletimeMessage extends STMessage {
    private srcName;
    private line;
    private column;
    constructor(error: ErrorType, srcName: string, line: number, column: number, cause?: Error, arg?: unknown, arg2?: unknown);
    toString(): string;
}
