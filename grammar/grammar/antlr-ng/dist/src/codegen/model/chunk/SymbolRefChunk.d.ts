import { StructDecl } from "../decl/StructDecl.js";
import { ActionChunk } from "./ActionChunk.js";
export declare abstract class SymbolRefChunk extends ActionChunk {
    readonly name: string;
    readonly escapedName: string;
    constructor(ctx: StructDecl, name: string, escapedName: string);
}
