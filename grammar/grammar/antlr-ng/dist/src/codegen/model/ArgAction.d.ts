import { ActionAST } from "../../tool/ast/ActionAST.js";
import { IOutputModelFactory } from "../IOutputModelFactory.js";
import { Action } from "./Action.js";
export declare class ArgAction extends Action {
    /** Context type of invoked rule */
    ctxType: string;
    constructor(factory: IOutputModelFactory, ast: ActionAST, ctxType: string);
}
