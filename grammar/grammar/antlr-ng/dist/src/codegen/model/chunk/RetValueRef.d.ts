import { SymbolRefChunk } from "./SymbolRefChunk.js";
export declare class RetValueRef extends SymbolRefChunk {
}
