import { MatchToken } from "./MatchToken.js";
export declare class Wildcard extends MatchToken {
}
