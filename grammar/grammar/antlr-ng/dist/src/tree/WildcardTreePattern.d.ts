import { TreePattern } from "./TreePattern.js";
export declare class WildcardTreePattern extends TreePattern {
}
