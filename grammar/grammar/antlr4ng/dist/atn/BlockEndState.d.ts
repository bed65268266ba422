import { ATNState } from "./ATNState.js";
import { BlockStartState } from "./BlockStartState.js";
/**
 * Terminal node of a simple `(a|b|c)` block.
 */
export declare class BlockEndState extends ATNState {
    static readonly stateType = 8;
    startState?: BlockStartState;
}
