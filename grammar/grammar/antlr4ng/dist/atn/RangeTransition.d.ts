import { IntervalSet } from "../misc/IntervalSet.js";
import { ATNState } from "./ATNState.js";
import { Transition } from "./Transition.js";
export declare class RangeTransition extends Transition {
    #private;
    readonly start: number;
    readonly stop: number;
    constructor(target: ATNState, start: number, stop: number);
    get label(): IntervalSet;
    get transitionType(): number;
    matches(symbol: number, _minVocabSymbol: number, _maxVocabSymbol: number): boolean;
    toString(): string;
}
