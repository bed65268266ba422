using Antlr4.Runtime;
using Antlr4.Runtime.Atn;
using Antlr4.Runtime.Misc;
using MatViewDb.Sql.Generated;

namespace MatViewDb.Sql.Parsing;

/// <summary>Turns the first complaint of the parser into the error that the user sees.</summary>
internal sealed class SyntaxErrorListener(string text, int end) : BaseErrorListener
{
    private const int ExpectedMax = 8;

    public override void SyntaxError(
        TextWriter output, IRecognizer recognizer, IToken offendingSymbol, int line, int charPositionInLine, string msg,
        RecognitionException e)
    {
        var parser = (Parser)recognizer;
        var token = e?.OffendingToken ?? offendingSymbol;
        var expected = Describe(ExpectedTokens(parser, e));
        var start = Math.Min(token.StartIndex, end);
        var near = token.Type == TokenConstants.EOF ? "" : StatementText.Excerpt(text, start, end);
        throw SqlErrors.Syntax.With(near, token.Line, token.Column + 1, Found(token), expected);
    }

    private static string Found(IToken token)
    {
        if (token.Type == TokenConstants.EOF)
        {
            return "the end of the statement";
        }

        if (token.Type == MatViewLexer.UNEXPECTED && token.Text is "'" or "\"" or "`")
        {
            return "a quotation mark that is never closed";
        }

        return "'" + (token.Text.Length <= 40 ? token.Text : token.Text[..40] + "...") + "'";
    }

    private static IntervalSet ExpectedTokens(Parser parser, RecognitionException? error)
    {
        if (error is not NoViableAltException { DeadEndConfigs: { } configs })
        {
            return error?.GetExpectedTokens() ?? parser.GetExpectedTokens();
        }

        // The decision looked ahead: what it would have taken instead stands at the states it was stuck in.
        var expected = new IntervalSet();
        foreach (var config in configs.configs)
        {
            for (var i = 0; i < config.state.NumberOfTransitions; i++)
            {
                var transition = config.state.Transition(i);
                if (!transition.IsEpsilon && transition.Label is { } label)
                {
                    expected.AddAll(label);
                }
            }
        }

        return expected.Count == 0 ? error.GetExpectedTokens() : expected;
    }

    private static string Describe(IntervalSet expected)
    {
        var types = new HashSet<int>(expected.ToArray());
        var words = new List<string>();
        if (types.Contains(MatViewLexer.INTERVAL) && types.Contains(MatViewLexer.LPAREN)
            && types.Contains(MatViewLexer.IDENTIFIER))
        {
            words.Add("an expression");
            types.RemoveWhere(IsStartOfExpression);
        }
        else if (types.Contains(MatViewLexer.IDENTIFIER))
        {
            words.Add("a name");
        }

        var hasName = types.Remove(MatViewLexer.IDENTIFIER) | words.Count > 0;
        foreach (var type in types.Order())
        {
            if (type == TokenConstants.EOF)
            {
                words.Add("the end of the statement");
            }
            else if (type > 0 && !(hasName && (KeywordSets.IsSoft(type) || KeywordSets.IsModifier(type)))
                && type != MatViewLexer.BACKQUOTED)
            {
                words.Add(Name(type));
            }
        }

        words = words.Distinct().ToList();
        var shown = string.Join(", ", words.Take(ExpectedMax)) + (words.Count > ExpectedMax ? ", ..." : "");
        return words.Count switch
        {
            0 => "something else",
            1 => shown,
            _ => "one of " + shown,
        };
    }

    private static bool IsStartOfExpression(int type) => type is MatViewLexer.LPAREN or MatViewLexer.QUESTION
        or MatViewLexer.PLUS or MatViewLexer.MINUS_SIGN or MatViewLexer.TILDE or MatViewLexer.BANG
        or MatViewLexer.LBRACKET or MatViewLexer.LBRACE
        or (>= MatViewLexer.STRING_VALUE and <= MatViewLexer.USER_VARIABLE)
        || KeywordSets.StartsExpression(type);

    private static string Name(int type) => type switch
    {
        MatViewLexer.STRING_VALUE or MatViewLexer.DOUBLE_QUOTED or MatViewLexer.NATIONAL_STRING => "a string",
        MatViewLexer.INTEGER_VALUE or MatViewLexer.DECIMAL_VALUE or MatViewLexer.DOUBLE_VALUE => "a number",
        MatViewLexer.HEX_VALUE or MatViewLexer.BIT_VALUE => "a byte string",
        MatViewLexer.USER_VARIABLE => "a user variable",
        MatViewLexer.EQUAL => "'='",
        MatViewLexer.NOT_EQUAL => "'<>'",
        MatViewLexer.SYSTEM_VARIABLE => "a system variable",
        _ => MatViewLexer.DefaultVocabulary.GetLiteralName(type) ?? MatViewLexer.DefaultVocabulary.GetSymbolicName(type),
    };
}
