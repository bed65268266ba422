import { GrammarAST } from "../../tool/ast/GrammarAST.js";
import { IOutputModelFactory } from "../IOutputModelFactory.js";
import { SrcOp } from "./SrcOp.js";
export declare class ThrowRecognitionException extends SrcOp {
    decision: number;
    grammarFile: string;
    grammarLine: number;
    grammarCharPosInLine: number;
    constructor(factory: IOutputModelFactory, ast: GrammarAST);
}
