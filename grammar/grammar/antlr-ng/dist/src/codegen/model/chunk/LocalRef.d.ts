import { SymbolRefChunk } from "./SymbolRefChunk.js";
export declare class LocalRef extends SymbolRefChunk {
}
