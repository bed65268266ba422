import { StructDecl } from "../decl/StructDecl.js";
import { RetValueRef } from "./RetValueRef.js";
export declare class QRetValueRef extends RetValueRef {
    readonly dict: string;
    constructor(ctx: StructDecl, dict: string, name: string, escapedName: string);
}
