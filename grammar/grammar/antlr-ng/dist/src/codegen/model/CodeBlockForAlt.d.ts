import { CodeBlock } from "./decl/CodeBlock.js";
/** Contains Rewrite block (usually as last op) */
export declare class CodeBlockForAlt extends CodeBlock {
}
