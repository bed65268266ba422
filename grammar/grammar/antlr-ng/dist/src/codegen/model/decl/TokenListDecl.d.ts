import { TokenDecl } from "./TokenDecl.js";
export declare class TokenListDecl extends TokenDecl {
}
