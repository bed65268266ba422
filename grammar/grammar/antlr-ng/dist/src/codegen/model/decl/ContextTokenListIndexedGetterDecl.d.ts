import { ContextGetterDecl } from "./ContextGetterDecl.js";
import { ContextTokenListGetterDecl } from "./ContextTokenListGetterDecl.js";
export declare class ContextTokenListIndexedGetterDecl extends ContextTokenListGetterDecl {
    getArgType(): string;
    getSignatureDecl(): ContextGetterDecl;
}
