export type Constructor<T = unknown> = new (...args: unknown[]) => T;
/** java.lang.reflect.Member equivalent. */
export interface IMember {
    getName(): string;
}
