import { ListenerFile } from "./ListenerFile.js";
export declare class BaseListenerFile extends ListenerFile {
}
