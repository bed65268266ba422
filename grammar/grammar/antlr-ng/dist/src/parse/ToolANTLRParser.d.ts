import { type TokenStream } from "antlr4ng";
import { ANTLRv4Parser } from "../generated/ANTLRv4Parser.js";
import { Tool } from "../Tool.js";
/**
 * Override error handling for use with ANTLR tool itself; leaves nothing in grammar associated with Tool so others
 * can use in IDEs, ...
 */
export declare class ToolANTLRParser extends ANTLRv4Parser {
    tool: Tool;
    constructor(input: TokenStream, tool: Tool);
}
