#!/usr/bin/env node
import { CharStream, Lexer, Parser } from "antlr4ng";
/** Allows to test for instance members (like rule methods). */
type IndexableParser = Parser & Record<string, unknown>;
/**
 * Run a lexer/parser combo, optionally printing tree string. Optionally taking input file.
 *
 *  $ java org.antlr.v4.runtime.misc.TestRig GrammarName startRuleName
 *        [-tree]
 *        [-tokens] [-gui] [-ps file.ps]
 *        [-trace]
 *        [-diagnostics]
 *        [-SLL]
 *        [input-filename(s)]
 */
export declare class TestRig {
    static readonly LEXER_START_RULE_NAME = "tokens";
    run(): Promise<void>;
    protected process(input: CharStream, lexer: Lexer, parser?: IndexableParser): void;
    private loadClass;
}
export {};
