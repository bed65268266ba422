import { Rule } from "../../tool/Rule.js";
import { IOutputModelFactory } from "../IOutputModelFactory.js";
import { LexerFile } from "./LexerFile.js";
import { Recognizer } from "./Recognizer.js";
import { RuleActionFunction } from "./RuleActionFunction.js";
export declare class Lexer extends Recognizer {
    readonly channelNames: string[];
    readonly escapedChannels: Map<string, number>;
    readonly file: LexerFile;
    readonly modes: string[];
    readonly escapedModeNames: string[];
    actionFuncs: Map<Rule, RuleActionFunction>;
    constructor(factory: IOutputModelFactory, file: LexerFile);
}
