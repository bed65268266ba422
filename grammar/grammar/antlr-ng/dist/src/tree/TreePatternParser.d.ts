import { CommonTree } from "./CommonTree.js";
import { TreePatternLexer } from "./TreePatternLexer.js";
import { TreeWizard } from "./TreeWizard.js";
export declare class TreePatternParser {
    protected tokenizer: TreePatternLexer;
    protected ttype: number;
    protected wizard: TreeWizard;
    constructor(tokenizer: TreePatternLexer, wizard: TreeWizard);
    pattern(): CommonTree | null;
    parseTree(): CommonTree | null;
    parseNode(): CommonTree | null;
}
