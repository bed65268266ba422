import { GrammarAST } from "../../tool/ast/GrammarAST.js";
import { IOutputModelFactory } from "../IOutputModelFactory.js";
import { CodeBlockForAlt } from "./CodeBlockForAlt.js";
import { LL1Choice } from "./LL1Choice.js";
import { SrcOp } from "./SrcOp.js";
/** `(A B C)?` */
export declare class LL1OptionalBlockSingleAlt extends LL1Choice {
    expr: SrcOp | null;
    followExpr: SrcOp[];
    constructor(factory: IOutputModelFactory, blkAST: GrammarAST, alts: CodeBlockForAlt[]);
}
