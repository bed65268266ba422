export declare enum DictType {
    Argument = 0,
    Return = 1,
    Local = 2,
    Token = 3,
    PredefinedRule = 4,
    PredefinedLexerRule = 5
}
