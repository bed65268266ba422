import { Constructor, IMember } from "./IMember.js";
/** Minimal java.lang.reflect.Method implementation. */
export declare class Method implements IMember {
    #private;
    constructor(c: Constructor, method: Function);
    getName(): string;
    invoke<T extends Constructor>(target: InstanceType<T>, ...args: unknown[]): unknown;
}
