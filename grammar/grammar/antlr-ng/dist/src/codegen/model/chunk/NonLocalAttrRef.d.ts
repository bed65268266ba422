import { StructDecl } from "../decl/StructDecl.js";
import { SymbolRefChunk } from "./SymbolRefChunk.js";
export declare class NonLocalAttrRef extends SymbolRefChunk {
    ruleName: string;
    ruleIndex: number;
    constructor(ctx: StructDecl, ruleName: string, name: string, escapedName: string, ruleIndex: number);
}
