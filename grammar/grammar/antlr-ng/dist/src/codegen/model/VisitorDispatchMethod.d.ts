import { DispatchMethod } from "./DispatchMethod.js";
export declare class VisitorDispatchMethod extends DispatchMethod {
}
