import { STException } from "../compiler/STException.js";
import { Constructor } from "../reflection/IMember.js";
/** For {@code <a.b>}, object {@code a} does not have a property {@code b}. */
export declare class STNoSuchPropertyException<T> extends STException {
    o?: Constructor<T>;
    propertyName?: string;
    constructor(e?: Error | undefined, o?: Constructor<T>, propertyName?: string);
    getMessage(): string;
}
