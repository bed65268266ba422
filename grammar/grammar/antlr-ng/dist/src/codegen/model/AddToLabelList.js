var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { SrcOp } from "./SrcOp.js";
class AddToLabelList extends SrcOp {
  static {
    __name(this, "AddToLabelList");
  }
  label;
  listName;
  constructor(factory, listName, label) {
    super(factory);
    this.label = label;
    this.listName = listName;
  }
}
export {
  AddToLabelList
};
