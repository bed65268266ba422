import { TokenPropertyRef } from "./TokenPropertyRef.js";
export declare class TokenPropertyRefIndex extends TokenPropertyRef {
}
