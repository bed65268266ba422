export declare class OrderedHashMap<K, V> extends Map<K, V> {
    /** Track the elements as they are added to the set */
    private elements;
    getKey(i: number): K;
    getElement(i: number): V | undefined;
    set(key: K, value: V): this;
}
