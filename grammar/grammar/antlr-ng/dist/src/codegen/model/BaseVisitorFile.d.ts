import { VisitorFile } from "./VisitorFile.js";
export declare class BaseVisitorFile extends VisitorFile {
}
