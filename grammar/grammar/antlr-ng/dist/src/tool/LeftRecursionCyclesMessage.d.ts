import { ANTLRMessage } from "./ANTLRMessage.js";
import { type Rule } from "./Rule.js";
export declare class LeftRecursionCyclesMessage extends ANTLRMessage {
    constructor(fileName: string, cycles: Rule[][]);
    private static getStartTokenOfFirstRule;
}
