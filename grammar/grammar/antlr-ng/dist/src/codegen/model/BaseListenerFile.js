var __defProp = Object.defineProperty;
var __name = (target, value) => __defProp(target, "name", { value, configurable: true });
import { ListenerFile } from "./ListenerFile.js";
class BaseListenerFile extends ListenerFile {
  static {
    __name(this, "BaseListenerFile");
  }
}
export {
  BaseListenerFile
};
