import { ActionAST } from "../../tool/ast/ActionAST.js";
import { IOutputModelFactory } from "../IOutputModelFactory.js";
import { Action } from "./Action.js";
import { SrcOp } from "./SrcOp.js";
export declare class ExceptionClause extends SrcOp {
    catchArg: Action;
    catchAction: Action;
    constructor(factory: IOutputModelFactory, catchArg: ActionAST, catchAction: ActionAST);
}
