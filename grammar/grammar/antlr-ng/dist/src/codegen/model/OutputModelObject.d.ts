import type { IGrammarAST } from "../../types.js";
import type { IOutputModelFactory } from "../IOutputModelFactory.js";
export declare abstract class OutputModelObject {
    factory?: IOutputModelFactory;
    ast?: IGrammarAST;
    constructor(factory?: IOutputModelFactory, ast?: IGrammarAST);
}
