import { TokenPropertyRef } from "./TokenPropertyRef.js";
export declare class TokenPropertyRefInt extends TokenPropertyRef {
}
