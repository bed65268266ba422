import { ATNState } from "./ATNState.js";
import { RuleStopState } from "./RuleStopState.js";
export declare class RuleStartState extends ATNState {
    static readonly stateType = 2;
    stopState?: RuleStopState;
    isLeftRecursiveRule: boolean;
}
