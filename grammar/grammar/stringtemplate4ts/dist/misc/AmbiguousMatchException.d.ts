export declare class AmbiguousMatchException extends Error {
    constructor(message?: string);
    constructor(cause: Error);
    constructor(message: string, cause: Error);
}
