import { ParseTree } from "../ParseTree.js";
import { XPathElement } from "./XPathElement.js";
export declare class XPathWildcardAnywhereElement extends XPathElement {
    constructor();
    evaluate(t: ParseTree): ParseTree[];
    toString(): string;
}
