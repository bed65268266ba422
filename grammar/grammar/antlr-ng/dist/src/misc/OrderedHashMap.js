var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
class OrderedHashMap extends Map {
  static {
    __name(this, "OrderedHashMap");
  }
  /** Track the elements as they are added to the set */
  elements = [];
  getKey(i) {
    return this.elements[i];
  }
  getElement(i) {
    return super.get(this.elements[i]);
  }
  set(key, value) {
    this.elements.push(key);
    return super.set(key, value);
  }
}
export {
  OrderedHashMap
};
