import type { IST } from "stringtemplate4ts";
import { ActionAST } from "../../tool/ast/ActionAST.js";
import { IOutputModelFactory } from "../IOutputModelFactory.js";
import { ActionChunk } from "./chunk/ActionChunk.js";
import { StructDecl } from "./decl/StructDecl.js";
import { RuleElement } from "./RuleElement.js";
export declare class Action extends RuleElement {
    chunks: ActionChunk[];
    constructor(factory: IOutputModelFactory, ast?: ActionAST);
    constructor(factory: IOutputModelFactory, ctx: StructDecl, action: string | IST);
}
