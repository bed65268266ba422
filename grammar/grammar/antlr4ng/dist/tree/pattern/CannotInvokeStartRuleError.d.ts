export declare class CannotInvokeStartRuleError extends Error {
    constructor(e: Error);
}
