import { ParseTree } from "../ParseTree.js";
import { XPathElement } from "./XPathElement.js";
export declare class XPathRuleElement extends XPathElement {
    protected ruleIndex: number;
    constructor(ruleName: string, ruleIndex: number);
    evaluate(t: ParseTree): ParseTree[];
    toString(): string;
}
