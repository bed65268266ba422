var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
class FrequencySet extends Map {
  static {
    __name(this, "FrequencySet");
  }
  count(key) {
    const value = this.get(key);
    if (value === void 0) {
      return 0;
    }
    return value;
  }
  add(key) {
    const value = this.get(key) ?? 0;
    this.set(key, value + 1);
  }
}
export {
  FrequencySet
};
