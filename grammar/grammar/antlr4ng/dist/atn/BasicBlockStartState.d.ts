import { BlockStartState } from "./BlockStartState.js";
export declare class BasicBlockStartState extends BlockStartState {
    static readonly stateType = 3;
}
