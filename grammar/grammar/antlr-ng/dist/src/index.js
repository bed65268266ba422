import { IToolParameters } from "./tool-parameters.js";
export * from "./Tool.js";
export * from "./tool/ANTLRMessage.js";
export * from "./tool/ast/GrammarAST.js";
export * from "./tool/ast/GrammarRootAST.js";
export * from "./tool/ErrorManager.js";
export * from "./tool/Grammar.js";
export * from "./tool/Issues.js";
export * from "./tool/ToolListener.js";
export * from "./tree/CommonTree.js";
export {
  IToolParameters
};
