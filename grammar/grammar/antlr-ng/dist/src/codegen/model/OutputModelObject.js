var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
class OutputModelObject {
  static {
    __name(this, "OutputModelObject");
  }
  factory;
  ast;
  constructor(factory, ast) {
    this.factory = factory;
    this.ast = ast;
  }
}
export {
  OutputModelObject
};
