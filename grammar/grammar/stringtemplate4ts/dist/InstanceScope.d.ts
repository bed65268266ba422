import { IInstanceScope } from "./compiler/common.js";
import { ST } from "./ST.js";
export declare class InstanceScope implements IInstanceScope {
    /** Template that invoked us. */
    readonly parent?: InstanceScope;
    /** Template we're executing. */
    readonly st?: ST;
    /** Current instruction pointer. */
    ip: number;
    earlyEval: boolean;
    constructor(parent?: InstanceScope, st?: ST);
}
