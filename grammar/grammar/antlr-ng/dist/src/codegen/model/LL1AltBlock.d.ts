import { GrammarAST } from "../../tool/ast/GrammarAST.js";
import { IOutputModelFactory } from "../IOutputModelFactory.js";
import { CodeBlockForAlt } from "./CodeBlockForAlt.js";
import { LL1Choice } from "./LL1Choice.js";
/** `(A | B | C)` */
export declare class LL1AltBlock extends LL1Choice {
    constructor(factory: IOutputModelFactory, blkAST: GrammarAST, alts: CodeBlockForAlt[]);
}
