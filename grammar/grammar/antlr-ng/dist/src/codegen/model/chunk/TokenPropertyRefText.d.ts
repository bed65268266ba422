import { TokenPropertyRef } from "./TokenPropertyRef.js";
export declare class TokenPropertyRefText extends TokenPropertyRef {
}
