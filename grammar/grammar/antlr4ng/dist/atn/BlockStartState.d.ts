import { BlockEndState } from "./BlockEndState.js";
import { DecisionState } from "./DecisionState.js";
/**
 *  The start of a regular `(...)` block
 */
export declare class BlockStartState extends DecisionState {
    endState?: BlockEndState;
}
