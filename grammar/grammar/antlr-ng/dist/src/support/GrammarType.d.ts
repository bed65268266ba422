/** What type of grammar is it we process currently? */
export declare enum GrammarType {
    /** A lexer grammar. */
    Lexer = 0,
    /** A parser grammar. */
    Parser = 1,
    /**
     * A combined grammar (lexer + parser in a single file).
     * Combined grammars are limited and should be avoided.
     */
    Combined = 2
}
