import { MatchSet } from "./MatchSet.js";
export declare class MatchNotSet extends MatchSet {
    varName: string;
}
