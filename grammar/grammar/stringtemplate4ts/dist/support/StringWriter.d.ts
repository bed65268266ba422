import { Writer } from "./Writer.js";
export declare class StringWriter extends Writer {
    #private;
    /** Create a new string writer using the default initial string-buffer size. */
    constructor();
    /** Create a new string writer using the specified initial string-buffer size. */
    constructor(initialSize: number);
    toString(): string;
    /** Writes an array of characters. */
    write(buffer: Uint16Array): void;
    /** Write a portion of an array of characters. */
    write(buffer: Uint16Array, offset: number, length: number): void;
    /** Write a single character. */
    write(c: number): void;
    /** Write a string. */
    write(str: string): void;
    /** Write a portion of a string. */
    write(str: string, offset: number, length: number): void;
    /**
     * Inserts the specified data at the specified position.
     *
     * @param position the position to insert the data.
     * @param newContent the data to insert.
     */
    private insertData;
    /**
     * A special version of the insertData method, which deals specifically with char arrays.
     *
     * @param position The position where to add the new content.
     * @param data The content to add.
     * @param start Optional start position in the source list.
     * @param end Optional end position in the source list.
     */
    private insertListData;
    private append;
}
