import { ContextGetterDecl } from "./ContextGetterDecl.js";
import { IOutputModelFactory } from "../../IOutputModelFactory.js";
/** `public Token X() { }` */
export declare class ContextTokenGetterDecl extends ContextGetterDecl {
    optional: boolean;
    constructor(factory: IOutputModelFactory, name: string, optional: boolean, signature?: boolean);
    getSignatureDecl(): ContextGetterDecl;
}
