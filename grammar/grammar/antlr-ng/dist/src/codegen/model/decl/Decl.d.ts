import { IOutputModelFactory } from "../../IOutputModelFactory.js";
import { SrcOp } from "../SrcOp.js";
import { StructDecl } from "./StructDecl.js";
export declare class Decl extends SrcOp {
    readonly name: string;
    readonly escapedName: string;
    /** Whole thing if copied from action. */
    readonly decl?: string;
    /** If local var (not in RuleContext struct). */
    isLocal: boolean;
    /** Which context contains us? set by addDecl. */
    ctx: StructDecl;
    constructor(factory: IOutputModelFactory, name: string, decl?: string);
    hashCode(): number;
    /** If same name, can't redefine, unless it's a getter. */
    equals(obj: object): boolean;
}
