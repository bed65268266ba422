var GrammarType = /* @__PURE__ */ ((GrammarType2) => {
  GrammarType2[GrammarType2["Lexer"] = 0] = "Lexer";
  GrammarType2[GrammarType2["Parser"] = 1] = "Parser";
  GrammarType2[GrammarType2["Combined"] = 2] = "Combined";
  return GrammarType2;
})(GrammarType || {});
export {
  GrammarType
};
