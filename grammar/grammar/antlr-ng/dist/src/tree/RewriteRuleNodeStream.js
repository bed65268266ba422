var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { RewriteRuleElementStream } from "./RewriteRuleElementStream.js";
class RewriteRuleNodeStream extends RewriteRuleElementStream {
  static {
    __name(this, "RewriteRuleNodeStream");
  }
  nextNode() {
    return this.getNext();
  }
  toTree(el) {
    return el.dupNode();
  }
  dup(el) {
    throw new Error("dup can't be called for a node stream.");
  }
}
export {
  RewriteRuleNodeStream
};
