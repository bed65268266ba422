import { IntervalSet } from "antlr4ng";
var Mode = /* @__PURE__ */ ((Mode2) => {
  Mode2[Mode2["None"] = 0] = "None";
  Mode2[Mode2["Error"] = 1] = "Error";
  Mode2[Mode2["PrevCodePoint"] = 2] = "PrevCodePoint";
  Mode2[Mode2["PrevProperty"] = 3] = "PrevProperty";
  return Mode2;
})(Mode || {});
;
;
var ICharSetParseState;
((ICharSetParseState2) => {
  ICharSetParseState2.none = {
    mode: 0 /* None */,
    inRange: false,
    prevCodePoint: -1,
    prevProperty: new IntervalSet()
  };
  ICharSetParseState2.error = {
    mode: 1 /* Error */,
    inRange: false,
    prevCodePoint: -1,
    prevProperty: new IntervalSet()
  };
})(ICharSetParseState || (ICharSetParseState = {}));
;
export {
  ICharSetParseState,
  Mode
};
