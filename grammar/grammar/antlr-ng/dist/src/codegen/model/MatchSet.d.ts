import { GrammarAST } from "../../tool/ast/GrammarAST.js";
import { IOutputModelFactory } from "../IOutputModelFactory.js";
import { CaptureNextTokenType } from "./CaptureNextTokenType.js";
import { MatchToken } from "./MatchToken.js";
import { TestSetInline } from "./TestSetInline.js";
export declare class MatchSet extends MatchToken {
    expr: TestSetInline;
    capture: CaptureNextTokenType;
    constructor(factory: IOutputModelFactory, ast: GrammarAST);
}
