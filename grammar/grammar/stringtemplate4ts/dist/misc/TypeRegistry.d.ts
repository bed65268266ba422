import { Constructor } from "../reflection/IMember.js";
export declare class TypeRegistry<V> {
    [Symbol.toStringTag]: string;
    private readonly backingStore;
    private readonly cache;
    forEach(callbackfn: (value: V, key: Constructor, map: Map<Constructor, V>) => void, thisArg?: unknown): void;
    entries(): IterableIterator<[Constructor, V]>;
    keys(): IterableIterator<Constructor>;
    values(): IterableIterator<V>;
    [Symbol.iterator](): IterableIterator<[Constructor, V]>;
    get size(): number;
    isEmpty(): boolean;
    has(key: Constructor): boolean;
    containsValue(value: V): boolean;
    get(key: Constructor): V | null;
    put(key: Constructor, value: V): V | null;
    set(key: Constructor, value: V): this;
    remove(key: Constructor): V | null;
    delete(key: Constructor): boolean;
    clear(): void;
    private handleAlteration;
}
