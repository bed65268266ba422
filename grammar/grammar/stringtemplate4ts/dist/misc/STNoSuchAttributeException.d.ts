import { InstanceScope } from "../InstanceScope.js";
import { STException } from "../compiler/STException.js";
/** {@code <name>} where {@code name} is not found up the dynamic scoping chain. */
export declare class STNoSuchAttributeException extends STException {
    scope: InstanceScope;
    constructor(name: string, scope: InstanceScope);
    getMessage(): string;
}
