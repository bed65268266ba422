import { ActionChunk } from "./ActionChunk.js";
import { StructDecl } from "../decl/StructDecl.js";
export declare class ActionText extends ActionChunk {
    text?: string;
    constructor(ctx?: StructDecl, text?: string);
}
