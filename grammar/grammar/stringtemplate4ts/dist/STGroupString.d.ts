import { ICompiledST } from "./compiler/common.js";
import { STGroup } from "./STGroup.js";
/** A group derived from a string not a file or directory. */
export declare class STGroupString extends STGroup {
    sourceName: string;
    text: string;
    protected alreadyLoaded: boolean;
    constructor(text: string);
    constructor(sourceName: string, text: string);
    constructor(sourceName: string, text: string, delimiterStartChar: string, delimiterStopChar: string);
    isDictionary(name: string): boolean;
    isDefined(name: string): boolean;
    load(): void;
    load(name: string): ICompiledST | null | undefined;
    getFileName(): string;
}
