import { GrammarAST } from "../../tool/ast/GrammarAST.js";
import { ParserFactory } from "../ParserFactory.js";
import { ILabeledOp } from "./ILabeledOp.js";
import { RuleElement } from "./RuleElement.js";
import { ActionChunk } from "./chunk/ActionChunk.js";
import { Decl } from "./decl/Decl.js";
export declare class InvokeRule extends RuleElement implements ILabeledOp {
    readonly name: string;
    readonly escapedName: string;
    readonly labels: Decl[];
    readonly ctxName: string;
    argExprsChunks: ActionChunk[];
    constructor(factory: ParserFactory, ast: GrammarAST, labelAST: GrammarAST | null);
}
