import { CharStream, Lexer, Token } from "antlr4ng";
export declare abstract class LexerAdaptor extends Lexer {
    /** Generic type for OPTIONS, TOKENS and CHANNELS */
    private static PREQUEL_CONSTRUCT;
    private static OPTIONS_CONSTRUCT;
    private currentRuleType;
    constructor(input: CharStream);
    reset(): void;
    emit(): Token;
    protected handleBeginArgument(): void;
    protected handleEndArgument(): void;
}
