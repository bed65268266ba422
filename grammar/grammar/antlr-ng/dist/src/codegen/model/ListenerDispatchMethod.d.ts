import { IOutputModelFactory } from "../IOutputModelFactory.js";
import { DispatchMethod } from "./DispatchMethod.js";
export declare class ListenerDispatchMethod extends DispatchMethod {
    isEnter: boolean;
    constructor(factory: IOutputModelFactory, isEnter: boolean);
}
