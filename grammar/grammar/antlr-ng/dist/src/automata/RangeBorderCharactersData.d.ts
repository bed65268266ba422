import { Grammar } from "../tool/Grammar.js";
import type { CommonTree } from "../tree/CommonTree.js";
export declare class RangeBorderCharactersData {
    readonly lowerFrom: number;
    readonly upperFrom: number;
    readonly lowerTo: number;
    readonly upperTo: number;
    readonly mixOfLowerAndUpperCharCase: boolean;
    constructor(lowerFrom: number, upperFrom: number, lowerTo: number, upperTo: number, mixOfLowerAndUpperCharCase: boolean);
    static getAndCheckCharactersData(from: number, to: number, grammar: Grammar, tree: CommonTree, reportRangeContainsNotImpliedCharacters: boolean): RangeBorderCharactersData;
    isSingleRange(): boolean;
}
