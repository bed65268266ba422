import { CharStream } from "antlr4ng";
import { ICompiledST } from "./compiler/common.js";
import { STGroupDir } from "./STGroupDir.js";
/**
 * A directory of templates without headers like ST v3 had.  Still allows group
 * files in directory though like {@link STGroupDir} parent.
 */
export declare class STRawGroupDir extends STGroupDir {
    protected doLoadTemplateFile(prefix: string, unqualifiedFileName: string, templateStream: CharStream): ICompiledST | undefined;
}
