import { IOutputModelFactory } from "../IOutputModelFactory.js";
import { ParserFile } from "./ParserFile.js";
import { Recognizer } from "./Recognizer.js";
import { RuleFunction } from "./RuleFunction.js";
export declare class Parser extends Recognizer {
    file: ParserFile;
    funcs: RuleFunction[];
    constructor(factory: IOutputModelFactory, file: ParserFile);
}
