import { Decl } from "./Decl.js";
import { IOutputModelFactory } from "../../IOutputModelFactory.js";
export declare class ElementListDecl extends Decl {
    constructor(factory: IOutputModelFactory, name: string);
}
