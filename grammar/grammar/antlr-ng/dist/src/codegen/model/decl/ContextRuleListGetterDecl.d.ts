import { ContextGetterDecl } from "./ContextGetterDecl.js";
import { IOutputModelFactory } from "../../IOutputModelFactory.js";
/**
 * `public List<XContext> X() { }`
 * `public XContext X(int i) { }`
 */
export declare class ContextRuleListGetterDecl extends ContextGetterDecl {
    ctxName: string;
    constructor(factory: IOutputModelFactory, name: string, ctxName: string, signature?: boolean);
    getSignatureDecl(): ContextGetterDecl;
}
