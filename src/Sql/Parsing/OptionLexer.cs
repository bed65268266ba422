using Antlr4.Runtime;
using MatViewDb.Core.Runtime;
using MatViewDb.Sql.Generated;

namespace MatViewDb.Sql.Parsing;

/// <summary>Gives tokens the meaning that sql_mode asks for and stops at the limit of tokens.</summary>
internal sealed class OptionLexer : MatViewLexer
{
    private readonly ParseOptions _options;
    private int _count;

    public OptionLexer(ICharStream input, ParseOptions options)
        : base(input, TextWriter.Null, TextWriter.Null)
    {
        _options = options;
        RemoveErrorListeners();
    }

    public override IToken NextToken()
    {
        Interruption.Check();
        var token = base.NextToken();
        if (++_count > _options.TokensMax)
        {
            throw SqlErrors.TooLong.With("more tokens than allowed", _options.TokensMax);
        }

        switch (token.Type)
        {
            case BAR_BAR when _options.PipesAsConcat:
                ((IWritableToken)token).Type = CONCAT_BARS;
                break;
            case DOUBLE_QUOTED when _options.AnsiQuotes:
                ((IWritableToken)token).Type = BACKQUOTED;
                break;
        }

        return token;
    }
}
