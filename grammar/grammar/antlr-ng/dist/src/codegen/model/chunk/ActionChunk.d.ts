import { OutputModelObject } from "../OutputModelObject.js";
import { StructDecl } from "../decl/StructDecl.js";
export declare class ActionChunk extends OutputModelObject {
    /** Where is the ctx that defines attrs,labels etc... for this action? */
    ctx?: StructDecl;
    constructor(ctx?: StructDecl);
}
