import { IOutputModelFactory } from "../../IOutputModelFactory.js";
import { Decl } from "./Decl.js";
/** x=ID or implicit _tID label */
export declare class TokenDecl extends Decl {
    isImplicit: boolean;
    constructor(factory: IOutputModelFactory, varName: string);
}
