import { type ParserRuleContext } from "../ParserRuleContext.js";
import { type ErrorNode } from "./ErrorNode.js";
import { type TerminalNode } from "./TerminalNode.js";
export interface ParseTreeListener {
    visitTerminal(node: TerminalNode): void;
    visitErrorNode(node: ErrorNode): void;
    enterEveryRule(node: ParserRuleContext): void;
    exitEveryRule(node: ParserRuleContext): void;
}
