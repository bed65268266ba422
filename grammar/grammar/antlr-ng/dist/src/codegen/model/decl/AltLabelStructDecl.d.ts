import { Rule } from "../../../tool/Rule.js";
import { IOutputModelFactory } from "../../IOutputModelFactory.js";
import { StructDecl } from "./StructDecl.js";
/** A StructDecl to handle a -&gt; label on alt */
export declare class AltLabelStructDecl extends StructDecl {
    altNum: number;
    parentRule: string;
    constructor(factory: IOutputModelFactory, r: Rule, altNum: number, label: string);
    addDispatchMethods(r: Rule): void;
    hashCode(): number;
    equals(obj: unknown): boolean;
}
