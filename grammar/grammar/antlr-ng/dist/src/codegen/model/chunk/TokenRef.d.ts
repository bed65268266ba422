import { SymbolRefChunk } from "./SymbolRefChunk.js";
export declare class TokenRef extends SymbolRefChunk {
}
