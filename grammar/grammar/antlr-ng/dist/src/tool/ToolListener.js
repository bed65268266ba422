var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
class ToolListener {
  constructor(errorManager) {
    this.errorManager = errorManager;
  }
  static {
    __name(this, "ToolListener");
  }
  info(msg) {
    if (this.errorManager.formatWantsSingleLineMessage()) {
      msg = msg.replaceAll("\n", " ");
    }
    console.log(msg);
  }
  error(msg) {
    const msgST = this.errorManager.getMessageTemplate(msg);
    if (msgST) {
      let outputMsg = msgST.render();
      if (this.errorManager.formatWantsSingleLineMessage()) {
        outputMsg = outputMsg.replaceAll("\n", " ");
      }
      console.log(outputMsg);
    }
  }
  warning(msg) {
    const msgST = this.errorManager.getMessageTemplate(msg);
    if (msgST) {
      let outputMsg = msgST.render();
      if (this.errorManager.formatWantsSingleLineMessage()) {
        outputMsg = outputMsg.replaceAll("\n", " ");
      }
      console.log(outputMsg);
    }
  }
}
export {
  ToolListener
};
