import type { IAlternative } from "../../types.js";
import type { IOutputModelFactory } from "../IOutputModelFactory.js";
import { CodeBlockForAlt } from "./CodeBlockForAlt.js";
/**
 * The code associated with the outermost alternative of a rule. Sometimes we might want to treat them differently
 * in the code generation.
 */
export declare class CodeBlockForOuterMostAlt extends CodeBlockForAlt {
    /** The label for the alternative; or null if the alternative is not labeled. */
    altLabel?: string;
    /** The alternative. */
    alt: IAlternative;
    constructor(factory: IOutputModelFactory, alt: IAlternative);
}
