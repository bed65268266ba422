import { STGroup } from "./STGroup.js";
import { ICompiledST } from "./compiler/common.js";
/**
 * The internal representation of a single group file (which must end in
 *  ".stg").  If we fail to find a group file, look for it via the
 *  CLASSPATH as a resource.  Templates are only looked up in this file
 *  or an import.
 */
export declare class STGroupFile extends STGroup {
    /** Where to find the group file. NonNull. */
    fileName: string;
    protected alreadyLoaded: boolean;
    /** Load a file relative to current directory or from root or via CLASSPATH. */
    constructor(fileName: string);
    /** Convenience ctor */
    constructor(url: string);
    constructor(fullyQualifiedFileName: string, encoding: string);
    constructor(fileName: string, delimiterStartChar: string, delimiterStopChar: string);
    constructor(fullyQualifiedFileName: string, encoding: string, delimiterStartChar: string, delimiterStopChar: string);
    isDictionary(name: string): boolean;
    isDefined(name: string): boolean;
    unload(): void;
    load(): void;
    load(name: string): ICompiledST | null | undefined;
    show(): string;
    getName(): string;
    getFileName(): string;
    getRootDir(): string;
}
