import { Token } from "antlr4ng";
import { STMessage } from "./STMessage.js";
import { ErrorType } from "./ErrorType.js";
/**
 * Used for semantic errors that occur at compile time not during
 *  interpretation. For ST parsing ONLY not group parsing.
 */
export declare class STCompiletimeMessage extends STMessage {
    /** overall token pulled from group file */
    templateToken?: Token;
    /** token inside template */
    token?: Token;
    srcName?: string;
    constructor(error: ErrorType, srcName?: string, templateToken?: Token, t?: Token, cause?: Error, arg?: string | number, arg2?: string | number);
    toString(): string;
}
