import { StructDecl } from "../decl/StructDecl.js";
import { ActionChunk } from "./ActionChunk.js";
export declare class TokenPropertyRef extends ActionChunk {
    label: string;
    constructor(ctx: StructDecl, label: string);
}
