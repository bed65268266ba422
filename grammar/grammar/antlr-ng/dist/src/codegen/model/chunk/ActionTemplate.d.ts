import type { IST } from "stringtemplate4ts";
import { StructDecl } from "../decl/StructDecl.js";
import { ActionChunk } from "./ActionChunk.js";
export declare class ActionTemplate extends ActionChunk {
    st: IST;
    constructor(ctx: StructDecl, st: IST);
}
