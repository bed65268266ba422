import { IOutputModelFactory } from "../../IOutputModelFactory.js";
import { RuleContextDecl } from "./RuleContextDecl.js";
export declare class RuleContextListDecl extends RuleContextDecl {
    constructor(factory: IOutputModelFactory, name: string, ctxName: string);
}
