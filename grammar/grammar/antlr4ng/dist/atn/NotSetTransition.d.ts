import { SetTransition } from "./SetTransition.js";
export declare class NotSetTransition extends SetTransition {
    get transitionType(): number;
    matches(symbol: number, minVocabSymbol: number, maxVocabSymbol: number): boolean;
    toString(): string;
}
