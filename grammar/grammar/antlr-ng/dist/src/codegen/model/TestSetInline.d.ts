import { IntervalSet } from "antlr4ng";
import { GrammarAST } from "../../tool/ast/GrammarAST.js";
import { IOutputModelFactory } from "../IOutputModelFactory.js";
import { SrcOp } from "./SrcOp.js";
import { ITokenInfo } from "./ITokenInfo.js";
declare class Bitset {
    readonly shift: bigint;
    private readonly tokens;
    private bits;
    constructor(shift: number);
    addToken(type: number, name: string): void;
    getTokens(): ITokenInfo[];
    get calculated(): string;
}
export declare class TestSetInline extends SrcOp {
    readonly bitsetWordSize: number;
    readonly varName: string;
    readonly bitsets: Bitset[];
    constructor(factory: IOutputModelFactory, ast: GrammarAST | undefined, set: IntervalSet, wordSize: number);
    private static createBitsets;
}
export {};
