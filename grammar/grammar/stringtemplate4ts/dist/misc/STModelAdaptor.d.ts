import { Interpreter } from "../Interpreter.js";
import { ModelAdaptor } from "../ModelAdaptor.js";
import { ST } from "../ST.js";
export declare class STModelAdaptor implements ModelAdaptor<ST> {
    getProperty(interp: Interpreter, self: ST, model: ST, property: Object, propertyName: string): unknown;
}
