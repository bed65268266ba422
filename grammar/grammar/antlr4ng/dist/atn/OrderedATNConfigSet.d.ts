import { ATNConfigSet } from "./ATNConfigSet.js";
export declare class OrderedATNConfigSet extends ATNConfigSet {
    constructor();
}
