import { ContextGetterDecl } from "./ContextGetterDecl.js";
import { IOutputModelFactory } from "../../IOutputModelFactory.js";
/** `public XContext X() { }` */
export declare class ContextRuleGetterDecl extends ContextGetterDecl {
    ctxName: string;
    optional: boolean;
    constructor(factory: IOutputModelFactory, name: string, ctxName: string, optional: boolean, signature?: boolean);
    getSignatureDecl(): ContextGetterDecl;
}
