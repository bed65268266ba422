import type { IAttribute } from "../../../tool/IAttribute.js";
import { IOutputModelFactory } from "../../IOutputModelFactory.js";
import { Decl } from "./Decl.js";
export declare class AttributeDecl extends Decl {
    type: string;
    initValue?: string;
    constructor(factory: IOutputModelFactory, a: IAttribute);
}
