import type { IST } from "stringtemplate4ts";
import type { IToolParameters } from "../tool-parameters.js";
import { Grammar } from "../tool/Grammar.js";
import { CodeGenerator } from "./CodeGenerator.js";
export declare class CodeGenPipeline {
    private generateListener?;
    private generateVisitor?;
    protected readonly g: Grammar;
    protected readonly gen: CodeGenerator;
    constructor(g: Grammar, gen: CodeGenerator, generateListener?: boolean | undefined, generateVisitor?: boolean | undefined);
    process(toolParameters: IToolParameters): void;
    protected writeRecognizer(template: IST, gen: CodeGenerator, header: boolean): void;
}
