import { ContextGetterDecl } from "./ContextGetterDecl.js";
/**
 * `public List<Token> X() { }`
 * `public Token X(int i) { }`
 */
export declare class ContextTokenListGetterDecl extends ContextGetterDecl {
    getSignatureDecl(): ContextGetterDecl;
}
