/** Count how many of each key we have */
export declare class FrequencySet<T> extends Map<T, number> {
    count(key: T): number;
    add(key: T): void;
}
