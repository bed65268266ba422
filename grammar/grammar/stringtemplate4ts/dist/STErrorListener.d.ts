import { STMessage } from "./misc/STMessage.js";
/** How to handle messages. */
export interface STErrorListener {
    compileTimeError(msg: STMessage): void;
    runTimeError(msg: STMessage): void;
    iOError(msg: STMessage): void;
    internalError(msg: STMessage): void;
}
