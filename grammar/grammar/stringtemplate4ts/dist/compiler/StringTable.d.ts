/**
 * A unique set of strings where we can get a string's index.
 * We can also get them back out in original order.
 */
export declare class StringTable {
    protected table: Map<string, number>;
    protected i: number;
    [Symbol.iterator](): IterableIterator<string>;
    add(s: string): number;
}
