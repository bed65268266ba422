export declare class Bytecode {
    static readonly OPERAND_SIZE_IN_BYTES = 2;
    static Instruction: {
        new (name: string, a?: Bytecode.OperandType, b?: Bytecode.OperandType): {
            name: string;
            type: Bytecode.OperandType[];
            operandCount: number;
        };
    };
    static readonly INSTR_LOAD_STR = 1;
    static readonly INSTR_LOAD_ATTR = 2;
    static readonly INSTR_LOAD_LOCAL = 3;
    static readonly INSTR_LOAD_PROP = 4;
    static readonly INSTR_LOAD_PROP_IND = 5;
    static readonly INSTR_STORE_OPTION = 6;
    static readonly INSTR_STORE_ARG = 7;
    static readonly INSTR_NEW = 8;
    static readonly INSTR_NEW_IND = 9;
    static readonly INSTR_NEW_BOX_ARGS = 10;
    static readonly INSTR_SUPER_NEW = 11;
    static readonly INSTR_SUPER_NEW_BOX_ARGS = 12;
    static readonly INSTR_WRITE = 13;
    static readonly INSTR_WRITE_OPT = 14;
    static readonly INSTR_MAP = 15;
    static readonly INSTR_ROT_MAP = 16;
    static readonly INSTR_ZIP_MAP = 17;
    static readonly INSTR_BR = 18;
    static readonly INSTR_BRF = 19;
    static readonly INSTR_OPTIONS = 20;
    static readonly INSTR_ARGS = 21;
    static readonly INSTR_PASSTHRU = 22;
    static readonly INSTR_LIST = 24;
    static readonly INSTR_ADD = 25;
    static readonly INSTR_TOSTR = 26;
    static readonly INSTR_FIRST = 27;
    static readonly INSTR_LAST = 28;
    static readonly INSTR_REST = 29;
    static readonly INSTR_TRUNC = 30;
    static readonly INSTR_STRIP = 31;
    static readonly INSTR_TRIM = 32;
    static readonly INSTR_LENGTH = 33;
    static readonly INSTR_STRLEN = 34;
    static readonly INSTR_REVERSE = 35;
    static readonly INSTR_NOT = 36;
    static readonly INSTR_OR = 37;
    static readonly INSTR_AND = 38;
    static readonly INSTR_INDENT = 39;
    static readonly INSTR_DEDENT = 40;
    static readonly INSTR_NEWLINE = 41;
    static readonly INSTR_NOOP = 42;
    static readonly INSTR_POP = 43;
    static readonly INSTR_NULL = 44;
    static readonly INSTR_TRUE = 45;
    static readonly INSTR_FALSE = 46;
    static readonly INSTR_WRITE_STR = 47;
    static readonly INSTR_WRITE_LOCAL = 48;
    static readonly MAX_BYTECODE = 48;
}
export declare namespace Bytecode {
    enum OperandType {
        NONE = 0,
        STRING = 1,
        ADDR = 2,
        INT = 3
    }
    /** Used for assembly/disassembly; describes instruction set */
    const instructions: ({
        name: string;
        type: Bytecode.OperandType[];
        operandCount: number;
    } | null)[];
}
