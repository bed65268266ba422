import { Lexer } from "./Lexer.js";
import { ATN } from "./atn/ATN.js";
import { Vocabulary } from "./Vocabulary.js";
import { CharStream } from "./CharStream.js";
export declare class LexerInterpreter extends Lexer {
    #private;
    private decisionToDFA;
    private sharedContextCache;
    constructor(grammarFileName: string, vocabulary: Vocabulary, ruleNames: string[], channelNames: string[], modeNames: string[], atn: ATN, input: CharStream);
    get atn(): ATN;
    get grammarFileName(): string;
    get ruleNames(): string[];
    get channelNames(): string[];
    get modeNames(): string[];
    get vocabulary(): Vocabulary;
    get serializedATN(): number[];
}
