import { StructDecl } from "../decl/StructDecl.js";
import { ActionChunk } from "./ActionChunk.js";
import { SymbolRefChunk } from "./SymbolRefChunk.js";
export declare class SetAttr extends SymbolRefChunk {
    rhsChunks: ActionChunk[];
    constructor(ctx: StructDecl, name: string, escapedName: string, rhsChunks: ActionChunk[]);
}
