import { Parser } from "./Parser.js";
import { ParserRuleContext } from "./ParserRuleContext.js";
import { ParseTreeListener } from "./tree/ParseTreeListener.js";
import { TerminalNode } from "./tree/TerminalNode.js";
export declare class TraceListener implements ParseTreeListener {
    private parser;
    constructor(parser: Parser);
    enterEveryRule(ctx: ParserRuleContext): void;
    visitTerminal(node: TerminalNode): void;
    exitEveryRule(ctx: ParserRuleContext): void;
    visitErrorNode(_node: TerminalNode): void;
}
