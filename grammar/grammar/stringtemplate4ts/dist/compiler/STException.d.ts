export declare class STException extends Error {
    constructor(msg?: string, cause?: Error);
}
