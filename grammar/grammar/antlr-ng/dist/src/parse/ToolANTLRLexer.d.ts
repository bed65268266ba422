import type { CharStream } from "antlr4ng";
import { ANTLRv4Lexer } from "../generated/ANTLRv4Lexer.js";
import type { Tool } from "../Tool.js";
export declare class ToolANTLRLexer extends ANTLRv4Lexer {
    private tool;
    constructor(input: CharStream, tool: Tool);
}
