var LabelType = /* @__PURE__ */ ((LabelType2) => {
  LabelType2["RuleLabel"] = "RULE_LABEL";
  LabelType2["TokenLabel"] = "TOKEN_LABEL";
  LabelType2["RuleListLabel"] = "RULE_LIST_LABEL";
  LabelType2["TokenListLabel"] = "TOKEN_LIST_LABEL";
  LabelType2["LexerStringLabel"] = "LEXER_STRING_LABEL";
  return LabelType2;
})(LabelType || {});
export {
  LabelType
};
