var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { Decl } from "./Decl.js";
class AttributeDecl extends Decl {
  static {
    __name(this, "AttributeDecl");
  }
  type;
  initValue;
  constructor(factory, a) {
    super(factory, a.name, a.decl);
    this.type = a.type;
    this.initValue = a.initValue;
  }
}
export {
  AttributeDecl
};
