import { OutputModelObject } from "./OutputModelObject.js";
export declare class DispatchMethod extends OutputModelObject {
}
