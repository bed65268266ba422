import { RecognitionException, Token, TokenStream } from "antlr4ng";
import { CompiledST } from "./CompiledST.js";
import { STGroup } from "../STGroup.js";
import { ICompilerParameters } from "./common.js";
/** A compiler for a single template. */
export declare class Compiler {
    static readonly SUBTEMPLATE_PREFIX = "_sub";
    static readonly TEMPLATE_INITIAL_CODE_SIZE = 15;
    static readonly defaultOptionValues: Map<string, string>;
    static funcs: Map<string, number>;
    /** Name sub templates {@code _sub1}, {@code _sub2}, ... */
    static subtemplateCount: number;
    group: STGroup;
    constructor(group?: STGroup);
    static defineBlankRegion(outermostImpl: CompiledST, nameToken?: Token): CompiledST;
    static getNewSubtemplateName(): string;
    /** Compile full template with known or unknown formal arguments. */
    compile(values: ICompilerParameters): CompiledST | undefined;
    protected reportMessageAndThrowSTException(tokens: TokenStream, templateToken: Token | undefined, offendingToken: Token | null, re: RecognitionException | null, message: string): never;
}
