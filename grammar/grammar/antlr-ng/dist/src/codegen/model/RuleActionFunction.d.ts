import { Rule } from "../../tool/Rule.js";
import { IOutputModelFactory } from "../IOutputModelFactory.js";
import { Action } from "./Action.js";
import { OutputModelObject } from "./OutputModelObject.js";
export declare class RuleActionFunction extends OutputModelObject {
    readonly name: string;
    readonly escapedName: string;
    readonly ctxType: string;
    readonly ruleIndex: number;
    /** Map actionIndex to Action */
    readonly actions: Map<number, Action>;
    constructor(factory: IOutputModelFactory, r: Rule, ctxType: string);
}
