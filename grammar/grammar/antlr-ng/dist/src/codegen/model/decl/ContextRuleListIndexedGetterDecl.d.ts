import { ContextGetterDecl } from "./ContextGetterDecl.js";
import { ContextRuleListGetterDecl } from "./ContextRuleListGetterDecl.js";
export declare class ContextRuleListIndexedGetterDecl extends ContextRuleListGetterDecl {
    getArgType(): string;
    getSignatureDecl(): ContextGetterDecl;
}
