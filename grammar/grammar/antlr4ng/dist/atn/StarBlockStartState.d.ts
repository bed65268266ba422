import { BlockStartState } from "./BlockStartState.js";
/**
 * The block that begins a closure loop
 */
export declare class StarBlockStartState extends BlockStartState {
    static readonly stateType = 5;
}
