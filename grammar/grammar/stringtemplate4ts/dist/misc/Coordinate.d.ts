/**
 * A line number and char position within a line.  Used by the source
 *  mapping stuff to map address to range within a template.
 */
export declare class Coordinate {
    line: number;
    charPosition: number;
    constructor(a: number, b: number);
    toString(): string;
}
