import { IOutputModelFactory } from "../IOutputModelFactory.js";
import { SrcOp } from "./SrcOp.js";
export declare class CaptureNextToken extends SrcOp {
    varName: string;
    constructor(factory: IOutputModelFactory, varName: string);
}
