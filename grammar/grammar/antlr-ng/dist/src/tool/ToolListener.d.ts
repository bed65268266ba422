import { ANTLRMessage } from "./ANTLRMessage.js";
import type { ErrorManager } from "./ErrorManager.js";
export declare class ToolListener {
    errorManager: ErrorManager;
    constructor(errorManager: ErrorManager);
    info(msg: string): void;
    error(msg: ANTLRMessage): void;
    warning(msg: ANTLRMessage): void;
}
