import { LabelRef } from "./LabelRef.js";
export declare class ListLabelRef extends LabelRef {
}
