import { Grammar } from "../tool/Grammar.js";
export declare class AnalysisPipeline {
    private g;
    constructor(g: Grammar);
    process(): void;
    protected processLexer(): void;
    private processParser;
}
