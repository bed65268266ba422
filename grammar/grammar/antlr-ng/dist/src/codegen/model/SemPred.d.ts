import { ActionAST } from "../../tool/ast/ActionAST.js";
import { IOutputModelFactory } from "../IOutputModelFactory.js";
import { Action } from "./Action.js";
import { ActionChunk } from "./chunk/ActionChunk.js";
export declare class SemPred extends Action {
    /**
     * The user-specified terminal option `fail`, if it was used and the value is a string literal. For example:
     *
     * `{pred}?<fail='message'>`
     */
    msg: string;
    /** The predicate string with <code>{</code> and <code>}?</code> stripped from the ends. */
    predicate: string;
    /**
     * The translated chunks of the user-specified terminal option `fail`, if it was used and the value is an action.
     * For example:
     *
     * `{pred}?<fail={"Java literal"}>`
     */
    failChunks: ActionChunk[];
    constructor(factory: IOutputModelFactory, ast: ActionAST);
}
