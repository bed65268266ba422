import { Token } from "antlr4ng";
import { ErrorType } from "./ErrorType.js";
import { IST } from "../compiler/common.js";
/**
 * Upon error, ST creates an {@link STMessage} or subclass instance and notifies
 * the listener. This root class is used for IO and internal errors.
 *
 *  @see STRuntimeMessage
 *  @see STCompiletimeMessage
 */
export declare class STMessage {
    /**
     * if in debug mode, has created instance, add attr events and eval
     *  template events.
     */
    self?: IST;
    error: ErrorType;
    arg: unknown;
    arg2: unknown;
    arg3: unknown;
    cause?: Error;
    constructor(error: ErrorType);
    constructor(error: ErrorType, self: IST);
    constructor(error: ErrorType, self?: IST, cause?: Error);
    constructor(error: ErrorType, self?: IST, cause?: Error, arg?: unknown);
    constructor(error: ErrorType, self?: IST, cause?: Error, where?: Token, arg?: unknown);
    constructor(error: ErrorType, self?: IST, cause?: Error, arg?: unknown, arg2?: unknown);
    constructor(error: ErrorType, self?: IST, cause?: Error, arg?: unknown, arg2?: unknown, arg3?: unknown);
    toString(): string;
}
