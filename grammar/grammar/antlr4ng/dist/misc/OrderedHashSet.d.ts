import type { IComparable } from "../utils/helpers.js";
import { HashSet } from "./HashSet.js";
export declare class OrderedHashSet<T extends IComparable> extends HashSet<T> {
    private elements;
    getOrAdd(o: T): T;
    equals(o: unknown): boolean;
    clear(): void;
    [Symbol.iterator](): IterableIterator<T>;
    toArray(): T[];
}
