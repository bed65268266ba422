import { LocalRef } from "./LocalRef.js";
import { StructDecl } from "../decl/StructDecl.js";
export declare class ArgRef extends LocalRef {
    constructor(ctx: StructDecl, name: string, escapedName: string);
}
