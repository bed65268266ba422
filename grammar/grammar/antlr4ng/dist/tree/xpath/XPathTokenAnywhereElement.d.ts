import { ParseTree } from "../ParseTree.js";
import { XPathElement } from "./XPathElement.js";
export declare class XPathTokenAnywhereElement extends XPathElement {
    protected tokenType: number;
    constructor(tokenName: string, tokenType: number);
    evaluate(t: ParseTree): ParseTree[];
    toString(): string;
}
