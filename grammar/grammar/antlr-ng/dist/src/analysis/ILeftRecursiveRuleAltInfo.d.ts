import { AltAST } from "../tool/ast/AltAST.js";
export interface ILeftRecursiveRuleAltInfo {
    /** original alt index (from 1). */
    altNum: number;
    leftRecursiveRuleRefLabel?: string;
    altLabel?: string;
    readonly isListLabel: boolean;
    altText: string;
    originalAltAST?: AltAST;
    /** transformed ALT */
    altAST?: AltAST;
    nextPrec: number;
}
