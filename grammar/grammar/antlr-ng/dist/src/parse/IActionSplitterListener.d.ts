import type { Token } from "antlr4ng";
export interface IActionSplitterListener {
    qualifiedAttr(expr: string, x: Token, y: Token): void;
    setAttr(expr: string, x: Token, rhs: Token): void;
    attr(expr: string, x: Token): void;
    setNonLocalAttr(expr: string, x: Token, y: Token, rhs: string): void;
    nonLocalAttr(expr: string, x: Token, y: Token): void;
    text(text: string): void;
}
