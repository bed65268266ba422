import { Token } from "antlr4ng";
import { STMessage } from "./STMessage.js";
export declare class STLexerMessage extends STMessage {
    msg: string;
    /** overall token pulled from group file */
    templateToken: Token | null;
    srcName: string;
    constructor(srcName: string, msg: string, templateToken: Token | null, cause: Error);
    toString(): string;
}
