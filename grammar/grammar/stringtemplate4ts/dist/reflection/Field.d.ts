import { Constructor, IMember } from "./IMember.js";
/** Minimal java.lang.reflect.Field implementation. */
export declare class Field implements IMember {
    #private;
    constructor(c: Constructor, field: string);
    getName(): string;
    get<T>(target: T): unknown;
}
