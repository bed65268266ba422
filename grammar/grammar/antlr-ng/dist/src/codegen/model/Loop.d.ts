import { IQuantifierAST } from "../../tool/ast/IQuantifierAST.js";
import { IOutputModelFactory } from "../IOutputModelFactory.js";
import { Choice } from "./Choice.js";
import { CodeBlockForAlt } from "./CodeBlockForAlt.js";
import { SrcOp } from "./SrcOp.js";
export declare class Loop extends Choice {
    blockStartStateNumber: number;
    loopBackStateNumber: number;
    readonly exitAlt: number;
    iteration: SrcOp[];
    constructor(factory: IOutputModelFactory, blkOrEbnfRootAST: IQuantifierAST, alts: CodeBlockForAlt[]);
    addIterationOp(op: SrcOp): void;
}
