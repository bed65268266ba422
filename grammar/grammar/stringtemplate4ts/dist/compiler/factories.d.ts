import { ICompiledST, IST, ISTGroup } from "./common.js";
/**
 * Factory methods to create new objects of specific types.
 * This allows to separate object creation and consumption, which often leads to circular dependencies.
 */
export declare class Factories {
    static createStringTemplate?: (group: ISTGroup, impl?: ICompiledST) => IST;
    static cloneStringTemplate?: (prototype?: IST) => IST;
    static createStringTemplateGroupFile?: (dirName: string, encoding?: string, delimiterStartChar?: string, delimiterStopChar?: string) => ISTGroup;
    static createStringTemplateGroupDir?: (dirName: string, encoding?: string, delimiterStartChar?: string, delimiterStopChar?: string) => ISTGroup;
}
