import { AltBlock } from "./AltBlock.js";
export declare class OptionalBlock extends AltBlock {
}
