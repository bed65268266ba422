import { ATNState } from "./ATNState.js";
export declare class StarLoopbackState extends ATNState {
    static readonly stateType = 9;
}
