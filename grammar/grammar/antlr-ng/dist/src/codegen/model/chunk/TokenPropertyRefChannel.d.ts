import { TokenPropertyRef } from "./TokenPropertyRef.js";
export declare class TokenPropertyRefChannel extends TokenPropertyRef {
}
