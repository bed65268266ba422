import { SymbolRefChunk } from "./SymbolRefChunk.js";
import { StructDecl } from "../decl/StructDecl.js";
export declare class LabelRef extends SymbolRefChunk {
    constructor(ctx: StructDecl, name: string, escapedName: string);
}
