var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
var IAttribute;
((IAttribute2) => {
  IAttribute2.toString = /* @__PURE__ */ __name((attribute) => {
    if (attribute.initValue !== void 0) {
      return attribute.name + ":" + attribute.type + "=" + attribute.initValue;
    }
    if (attribute.type !== void 0) {
      return attribute.name + ":" + attribute.type;
    }
    return attribute.name;
  }, "toString");
})(IAttribute || (IAttribute = {}));
export {
  IAttribute
};
