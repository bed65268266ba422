/**
 * A map modelled after the Java HashMap, but with TypeScript semantics. There are no views for keys, values, or
 * entries that can be altered and affect the map.
 * What's different is that keys can be any type, including objects. If an object is used as a key and implements the
 * IEquatable interface, then the equals() method is used to compare keys. Otherwise the === operator is used.
 */
export declare class HashMap<Key, Value> implements Map<Key, Value> {
    #private;
    [Symbol.toStringTag]: string;
    clear(): void;
    delete(key: Key): boolean;
    forEach(callbackfn: (value: Value, key: Key, map: Map<Key, Value>) => void, thisArg?: unknown): void;
    get(key: Key): Value | undefined;
    has(key: Key): boolean;
    containsKey(key: Key): boolean;
    set(key: Key, value: Value): this;
    get size(): number;
    entries(): IterableIterator<[Key, Value]>;
    keys(): IterableIterator<Key>;
    values(): IterableIterator<Value>;
    [Symbol.iterator](): IterableIterator<[Key, Value]>;
}
