export interface HashMapEntry<Key, Value> {
    key: Key;
    value: Value;
}
export declare class HashMapIterator<Key, Value> implements IterableIterator<[Key, Value]> {
    #private;
    constructor(data: {
        [key: string]: Array<HashMapEntry<Key, Value>>;
    });
    next(): IteratorResult<[Key, Value]>;
    [Symbol.iterator](): IterableIterator<[Key, Value]>;
}
