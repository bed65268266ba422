import { GrammarAST } from "../../tool/ast/GrammarAST.js";
import { IOutputModelFactory } from "../IOutputModelFactory.js";
import { CodeBlockForAlt } from "./CodeBlockForAlt.js";
import { LL1Loop } from "./LL1Loop.js";
export declare class LL1StarBlockSingleAlt extends LL1Loop {
    constructor(factory: IOutputModelFactory, starRoot: GrammarAST, alts: CodeBlockForAlt[]);
}
