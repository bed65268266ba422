import { ST } from "stringtemplate4ts";
import { IssueCode, type IssueDetails } from "./Issues.js";
/** The class that covers any of the tool messages (like errors) */
export declare class ANTLRMessage {
    readonly fileName: string;
    readonly line: number;
    readonly column: number;
    readonly args: unknown[];
    readonly issueCode: IssueCode;
    readonly issue: IssueDetails;
    private readonly e;
    constructor(errorType: IssueCode, fileName: string, line: number, column: number, ...args: unknown[]);
    constructor(errorType: IssueCode, fileName: string, e: Error | null, line: number, column: number, ...args: unknown[]);
    /**
     * @param verbose Whether to include additional information in the message.
     *
     * @returns a template for the message, which can be used to render the final message.
     */
    getMessageTemplate(verbose: boolean): ST;
    toString(): string;
}
