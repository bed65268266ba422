import { AutoIndentWriter } from "./AutoIndentWriter.js";
import { Writer } from "./support/Writer.js";
/** Just pass through the text. */
export declare class NoIndentWriter extends AutoIndentWriter {
    constructor(out: Writer);
    write(str: string): number;
}
