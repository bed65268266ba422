import { TreeParser } from "../TreeParser.js";
import type { IATNFactory, IStatePair } from "../../automata/IATNFactory.js";
import type { GrammarAST } from "../../tool/ast/GrammarAST.js";
import type { ErrorManager } from "../../tool/ErrorManager.js";
import type { CommonTreeNodeStream } from "../CommonTreeNodeStream.js";
export declare class ATNBuilder extends TreeParser {
    private factory;
    constructor(errorManager: ErrorManager, input: CommonTreeNodeStream, factory: IATNFactory);
    ruleBlock(ebnfRoot: GrammarAST | null): IStatePair | undefined;
    private block;
    private alternative;
    private lexerCommands;
    private lexerCommand;
    private lexerCommandExpr;
    private element;
    private labeledElement;
    private subrule;
    private blockSet;
    private setElement;
    private atom;
    private ruleref;
    private range;
    private terminal;
    private elementOptions;
    private elementOption;
}
