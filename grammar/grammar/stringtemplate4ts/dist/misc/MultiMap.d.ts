/** A hash table that maps a key to a list of elements not just a single. */
export declare class MultiMap<K, V> extends Map<K, V[]> {
    map(key: K, value: V): void;
}
