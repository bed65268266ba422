import { ATNState } from "./ATNState.js";
export declare class BasicState extends ATNState {
    static readonly stateType = 1;
}
