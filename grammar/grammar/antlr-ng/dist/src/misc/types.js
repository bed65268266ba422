var DictType = /* @__PURE__ */ ((DictType2) => {
  DictType2[DictType2["Argument"] = 0] = "Argument";
  DictType2[DictType2["Return"] = 1] = "Return";
  DictType2[DictType2["Local"] = 2] = "Local";
  DictType2[DictType2["Token"] = 3] = "Token";
  DictType2[DictType2["PredefinedRule"] = 4] = "PredefinedRule";
  DictType2[DictType2["PredefinedLexerRule"] = 5] = "PredefinedLexerRule";
  return DictType2;
})(DictType || {});
;
export {
  DictType
};
