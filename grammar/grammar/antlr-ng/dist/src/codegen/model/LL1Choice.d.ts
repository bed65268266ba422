import { GrammarAST } from "../../tool/ast/GrammarAST.js";
import { IOutputModelFactory } from "../IOutputModelFactory.js";
import { Choice } from "./Choice.js";
import { CodeBlockForAlt } from "./CodeBlockForAlt.js";
import type { ITokenInfo } from "./ITokenInfo.js";
import { ThrowNoViableAlt } from "./ThrowNoViableAlt.js";
export declare abstract class LL1Choice extends Choice {
    /** Token names for each alt 0..n-1 */
    altLook: ITokenInfo[][];
    error: ThrowNoViableAlt;
    constructor(factory: IOutputModelFactory, blkAST: GrammarAST, alts: CodeBlockForAlt[]);
}
