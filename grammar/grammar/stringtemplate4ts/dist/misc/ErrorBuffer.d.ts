import { STMessage } from "./STMessage.js";
import { STErrorListener } from "../STErrorListener.js";
/** Used during tests to track all errors. */
export declare class ErrorBuffer implements STErrorListener {
    #private;
    get size(): number;
    compileTimeError(msg: STMessage): void;
    runTimeError(msg: STMessage): void;
    iOError(msg: STMessage): void;
    internalError(msg: STMessage): void;
    toString(): string;
    add(msg: STMessage): void;
    get(index: number): STMessage;
}
