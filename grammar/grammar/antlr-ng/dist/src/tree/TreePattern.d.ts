import { CommonTree } from "./CommonTree.js";
/** When using %label:TOKENNAME in a tree for parse(), we must track the label. */
export declare class TreePattern extends CommonTree {
    label: string;
    hasTextArg: boolean;
}
