import { IntervalSet } from "antlr4ng";
export declare enum Mode {
    None = 0,
    Error = 1,
    PrevCodePoint = 2,
    PrevProperty = 3
}
export interface ICharSetParseState {
    mode: Mode;
    inRange: boolean;
    prevCodePoint: number;
    prevProperty: IntervalSet;
}
export declare namespace ICharSetParseState {
    const none: ICharSetParseState;
    const error: ICharSetParseState;
}
