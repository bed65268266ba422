import { TokenPropertyRef } from "./TokenPropertyRef.js";
export declare class TokenPropertyRefLine extends TokenPropertyRef {
}
