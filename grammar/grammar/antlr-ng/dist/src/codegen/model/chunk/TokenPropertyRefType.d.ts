import { TokenPropertyRef } from "./TokenPropertyRef.js";
export declare class TokenPropertyRefType extends TokenPropertyRef {
}
