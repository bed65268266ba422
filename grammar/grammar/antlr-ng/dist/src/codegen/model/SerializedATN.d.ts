import { ATN } from "antlr4ng";
import { IOutputModelFactory } from "../IOutputModelFactory.js";
import { OutputModelObject } from "./OutputModelObject.js";
/**
 * Represents a serialized ATN that is just a list of signed integers; works for all targets except for java, which
 * requires a 16-bit char encoding. See {@link SerializedJavaATN}.
 */
export declare class SerializedATN extends OutputModelObject {
    readonly serialized: number[];
    constructor(factory: IOutputModelFactory, atn?: ATN);
}
