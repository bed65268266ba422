import { OrderedHashMap } from "../../misc/OrderedHashMap.js";
import type { IToolParameters } from "../../tool-parameters.js";
import { IOutputModelFactory } from "../IOutputModelFactory.js";
import { Action } from "./Action.js";
import { OutputFile } from "./OutputFile.js";
/**
 * A model object representing a parse tree listener file.
 *  These are the rules specific events triggered by a parse tree visitor.
 */
export declare class ListenerFile extends OutputFile {
    genPackage?: string;
    accessLevel?: string;
    exportMacro?: string;
    grammarName: string;
    parserName: string;
    /** The names of all listener contexts. */
    listenerNames: Set<string>;
    /**
     * For listener contexts created for a labeled outer alternative, maps from a listener context name to the name
     * of the rule which defines the context.
     */
    listenerLabelRuleNames: OrderedHashMap<string, string>;
    header: Action;
    namedActions: Map<string, Action>;
    constructor(factory: IOutputModelFactory, fileName: string, toolParameters: IToolParameters);
}
