import type { IQuantifierAST } from "../../tool/ast/IQuantifierAST.js";
import { IOutputModelFactory } from "../IOutputModelFactory.js";
import { CodeBlockForAlt } from "./CodeBlockForAlt.js";
import { Loop } from "./Loop.js";
import { ThrowNoViableAlt } from "./ThrowNoViableAlt.js";
export declare class PlusBlock extends Loop {
    error: ThrowNoViableAlt;
    constructor(factory: IOutputModelFactory, plusRoot: IQuantifierAST, alts: CodeBlockForAlt[]);
}
