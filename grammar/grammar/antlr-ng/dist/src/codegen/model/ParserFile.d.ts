import type { IToolParameters } from "../../tool-parameters.js";
import { IOutputModelFactory } from "../IOutputModelFactory.js";
import { Action } from "./Action.js";
import { ActionChunk } from "./chunk/ActionChunk.js";
import { OutputFile } from "./OutputFile.js";
import { Parser } from "./Parser.js";
export declare class ParserFile extends OutputFile {
    genPackage?: string;
    exportMacro?: string;
    genListener: boolean;
    genVisitor: boolean;
    grammarName: string;
    parser: Parser;
    namedActions: Map<string, Action>;
    contextSuperClass: ActionChunk;
    constructor(factory: IOutputModelFactory, fileName: string, toolParameters: IToolParameters);
}
