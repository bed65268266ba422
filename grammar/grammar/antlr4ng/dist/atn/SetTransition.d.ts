import { IntervalSet } from "../misc/IntervalSet.js";
import { ATNState } from "./ATNState.js";
import { Transition } from "./Transition.js";
/** A transition containing a set of values. */
export declare class SetTransition extends Transition {
    set: IntervalSet;
    constructor(target: ATNState, set: IntervalSet);
    get transitionType(): number;
    get label(): IntervalSet;
    matches(symbol: number, _minVocabSymbol: number, _maxVocabSymbol: number): boolean;
    toString(): string;
}
