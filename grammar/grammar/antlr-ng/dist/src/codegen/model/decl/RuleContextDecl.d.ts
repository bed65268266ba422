import { Decl } from "./Decl.js";
import { IOutputModelFactory } from "../../IOutputModelFactory.js";
export declare class RuleContextDecl extends Decl {
    ctxName: string;
    isImplicit: boolean;
    constructor(factory: IOutputModelFactory, name: string, ctxName: string);
}
