import { TokenPropertyRef } from "./TokenPropertyRef.js";
export declare class TokenPropertyRefPos extends TokenPropertyRef {
}
