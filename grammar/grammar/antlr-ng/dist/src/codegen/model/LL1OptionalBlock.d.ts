import { LL1AltBlock } from "./LL1AltBlock.js";
/**
 * An optional block is just an alternative block where the last alternative
 *  is epsilon. The analysis takes care of adding to the empty alternative.
 *
 *  `(A | B | C)?`
 */
export declare class LL1OptionalBlock extends LL1AltBlock {
}
