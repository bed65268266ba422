import { Transition } from "./Transition.js";
export declare class WildcardTransition extends Transition {
    get transitionType(): number;
    matches(symbol: number, minVocabSymbol: number, maxVocabSymbol: number): boolean;
    toString(): string;
}
