import { ATNState } from "antlr4ng";
import type { Grammar } from "../tool/index.js";
/** An ATN walker that knows how to dump them to serialized strings. */
export declare class ATNPrinter {
    private g;
    private start;
    private work;
    private marked;
    constructor(g: Grammar, start: ATNState);
    asString(): string;
    private getStateString;
}
