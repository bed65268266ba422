import { CodeGenerator } from "../CodeGenerator.js";
import { Target, type CodePoint } from "../Target.js";
export declare class Python3Target extends Target {
    protected static readonly reservedWords: Set<string>;
    protected static readonly targetCharValueEscape: Map<number, string>;
    constructor(gen: CodeGenerator);
    getTargetCharValueEscape(): Map<CodePoint, string>;
    wantsBaseListener(): boolean;
    wantsBaseVisitor(): boolean;
    supportsOverloadedMethods(): boolean;
    protected get reservedWords(): Set<string>;
}
