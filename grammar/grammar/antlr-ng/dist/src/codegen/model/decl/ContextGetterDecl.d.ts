import { IOutputModelFactory } from "../../IOutputModelFactory.js";
import { Decl } from "./Decl.js";
export declare abstract class ContextGetterDecl extends Decl {
    readonly signature: boolean;
    constructor(factory: IOutputModelFactory, name: string, signature?: boolean);
    /**
     * Not used for output; just used to distinguish between decl types to avoid duplicates.
     */
    getArgType(): string;
    hashCode(): number;
    /**
     * Make sure that a getter does not equal a label. X() and X are ok.
     *  OTOH, treat X() with two diff return values as the same.  Treat
     *  two X() with diff args as different.
     */
    equals(obj: object): boolean;
    abstract getSignatureDecl(): ContextGetterDecl;
}
