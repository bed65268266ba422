import { StructDecl } from "../decl/StructDecl.js";
import { ActionChunk } from "./ActionChunk.js";
import { SetAttr } from "./SetAttr.js";
export declare class SetNonLocalAttr extends SetAttr {
    ruleName: string;
    ruleIndex: number;
    constructor(ctx: StructDecl, ruleName: string, name: string, escapedName: string, ruleIndex: number, rhsChunks: ActionChunk[]);
}
