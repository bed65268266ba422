import { Target } from "../Target.js";
export declare class JavaTarget extends Target {
    protected static readonly reservedWords: Set<string>;
    get reservedWords(): Set<string>;
    getSerializedATNSegmentLimit(): number;
    isATNSerializedAsInts(): boolean;
}
