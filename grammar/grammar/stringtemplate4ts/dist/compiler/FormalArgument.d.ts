import type { Token } from "antlr4ng";
import { CompiledST } from "./CompiledST.js";
import { IFormalArgument } from "./common.js";
/**
 * Implementation of the formal argument interface.
 */
export declare class FormalArgument implements IFormalArgument {
    name: string;
    index: number;
    /** If they specified default value {@code x=y}, store the token here */
    defaultValueToken?: Token;
    defaultValue: unknown;
    compiledDefaultValue?: CompiledST;
    constructor(name: string, defaultValueToken?: Token);
    hashCode(): number;
    equals(o: unknown): boolean;
    toString(): string;
}
