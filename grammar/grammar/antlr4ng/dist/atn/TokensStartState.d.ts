import { DecisionState } from "./DecisionState.js";
/**
 * The Tokens rule start state linking to each lexer rule start state
 */
export declare class TokensStartState extends DecisionState {
    static readonly stateType = 6;
}
