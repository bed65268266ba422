var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { VisitorFile } from "./VisitorFile.js";
class BaseVisitorFile extends VisitorFile {
  static {
    __name(this, "BaseVisitorFile");
  }
}
export {
  BaseVisitorFile
};
