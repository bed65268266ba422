import type { GrammarAST } from "../tool/ast/GrammarAST.js";
import type { CommonTree } from "./CommonTree.js";
import { RewriteRuleElementStream } from "./RewriteRuleElementStream.js";
/**
 * Queues up nodes matched on left side of -&gt; in a tree parser. This is the analog of RewriteRuleTokenStream for
 * normal parsers.
 */
export declare class RewriteRuleNodeStream extends RewriteRuleElementStream {
    nextNode(): CommonTree;
    protected toTree(el: GrammarAST): GrammarAST;
    protected dup(el: CommonTree): CommonTree;
}
