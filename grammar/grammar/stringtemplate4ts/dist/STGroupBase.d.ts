/** A helper class to avoid circular dependencies between group classes. */
export declare class STGroupBase {
}
