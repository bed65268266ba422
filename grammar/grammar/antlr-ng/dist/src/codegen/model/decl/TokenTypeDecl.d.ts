import { Decl } from "./Decl.js";
export declare class TokenTypeDecl extends Decl {
}
