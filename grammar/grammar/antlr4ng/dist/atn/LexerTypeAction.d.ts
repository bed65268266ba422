import { LexerAction } from "./LexerAction.js";
import { Lexer } from "../Lexer.js";
/**
 * Implements the `type` lexer action by calling {@link Lexer.setType} with the assigned type.
 */
export declare class LexerTypeAction implements LexerAction {
    readonly type: number;
    readonly actionType: number;
    isPositionDependent: boolean;
    private cachedHashCode;
    constructor(type: number);
    execute(lexer: Lexer): void;
    hashCode(): number;
    equals(other: unknown): boolean;
    toString(): string;
}
