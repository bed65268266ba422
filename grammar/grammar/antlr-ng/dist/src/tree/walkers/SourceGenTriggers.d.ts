import type { SrcOp } from "../../codegen/model/SrcOp.js";
import { OutputModelController } from "../../codegen/OutputModelController.js";
import type { GrammarAST } from "../../tool/ast/GrammarAST.js";
import type { ErrorManager } from "../../tool/ErrorManager.js";
import type { CommonTreeNodeStream } from "../CommonTreeNodeStream.js";
import { TreeParser } from "../TreeParser.js";
export declare class SourceGenTriggers extends TreeParser {
    private static readonly singleAtomLookaheadValues;
    private static readonly singleAtomWithActionLookaheadValues;
    hasLookaheadBlock: boolean;
    private controller?;
    constructor(errorManager: ErrorManager, input: CommonTreeNodeStream, controller?: OutputModelController);
    block(label: GrammarAST | null, ebnfRoot: GrammarAST | null): SrcOp[];
    private alternative;
    private alt;
    private element;
    private labeledElement;
    private subrule;
    private blockSet;
    private atom;
    private ruleref;
    private range;
    private terminal;
    private elementOptions;
    private elementOption;
}
