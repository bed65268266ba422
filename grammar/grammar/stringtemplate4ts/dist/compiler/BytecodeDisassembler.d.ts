import { ICompiledST } from "./common.js";
export declare class BytecodeDisassembler {
    protected code: ICompiledST;
    constructor(code: ICompiledST);
    static getShort(memory: Int8Array, index: number): number;
    instrs(): string;
    disassemble(): string;
    disassembleInstruction(values: {
        buf: string;
        ip: number;
    }): number;
    strings(): string;
    sourceMap(): string;
    private showConstPoolOperand;
}
