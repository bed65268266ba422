import { IOutputModelFactory } from "../IOutputModelFactory.js";
import { SrcOp } from "./SrcOp.js";
export declare class CaptureNextTokenType extends SrcOp {
    varName: string;
    constructor(factory: IOutputModelFactory, varName: string);
}
