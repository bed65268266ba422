import { ATNState } from "./ATNState.js";
export declare class DecisionState extends ATNState {
    decision: number;
    nonGreedy: boolean;
}
