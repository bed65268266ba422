import type { IToolParameters } from "../../tool-parameters.js";
import { IOutputModelFactory } from "../IOutputModelFactory.js";
import { Action } from "./Action.js";
import { Lexer } from "./Lexer.js";
import { OutputFile } from "./OutputFile.js";
export declare class LexerFile extends OutputFile {
    genPackage?: string;
    exportMacro?: string;
    genListener: boolean;
    genVisitor: boolean;
    lexer: Lexer;
    namedActions: Map<string, Action>;
    constructor(factory: IOutputModelFactory, fileName: string, toolParameters: IToolParameters);
}
