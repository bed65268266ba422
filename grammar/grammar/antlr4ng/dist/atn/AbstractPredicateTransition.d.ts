import { ATNState } from "./ATNState.js";
import { Transition } from "./Transition.js";
/** Used as base for PredicateTransition and PrecedencePredicateTransition, without adding their individual fields. */
export declare abstract class AbstractPredicateTransition extends Transition {
    constructor(target: ATNState);
}
