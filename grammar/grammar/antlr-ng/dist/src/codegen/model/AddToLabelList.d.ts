import { IOutputModelFactory } from "../IOutputModelFactory.js";
import { Decl } from "./decl/Decl.js";
import { SrcOp } from "./SrcOp.js";
export declare class AddToLabelList extends SrcOp {
    readonly label: Decl;
    readonly listName: string;
    constructor(factory: IOutputModelFactory, listName: string, label: Decl);
}
