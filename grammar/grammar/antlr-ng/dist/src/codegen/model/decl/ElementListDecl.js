var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { Decl } from "./Decl.js";
class ElementListDecl extends Decl {
  static {
    __name(this, "ElementListDecl");
  }
  constructor(factory, name) {
    super(factory, name);
  }
}
export {
  ElementListDecl
};
