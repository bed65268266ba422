/** An implementation of the needed parts of java.io.Writer. */
export declare abstract class Writer {
    /** Writes an array of characters. */
    write(buffer: Uint16Array): void;
    /** Writes a portion of an array of characters. */
    write(buffer: Uint16Array, offset: number, length: number): void;
    /** Writes a single character. */
    write(c: number): void;
    /** Writes a string. */
    write(str: string): void;
    /** Writes a portion of a string. */
    write(str: string, offset: number, length: number): void;
}
