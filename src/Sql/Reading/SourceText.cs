using System.Runtime.CompilerServices;
using Antlr4.Runtime;
using MatViewDb.Sql.Ast;
using MatViewDb.Sql.Generated;
using MatViewDb.Sql.Parsing;

namespace MatViewDb.Sql.Reading;

/// <summary>
/// Gives the readers what the tree does not hold: positions, text as written, hints, parameter numbers.
/// </summary>
internal sealed class SourceText(string text, CommonTokenStream tokens, ParseOptions options)
{
    private List<int>? _parameters;
    private int _depth;

    public ParseOptions Options => options;

    public SourceSpan Span(ParserRuleContext tree) => Span(tree.Start, tree.Stop ?? tree.Start);

    public SourceSpan Span(IToken first, IToken last) =>
        new(first.Line, first.Column + 1, first.StartIndex, Math.Max(last.StopIndex + 1, first.StartIndex));

    public string Text(ParserRuleContext tree)
    {
        var span = Span(tree);
        return text[span.Start..Math.Min(span.End, text.Length)];
    }

    public string Text(IToken first, IToken last) => text[first.StartIndex..(last.StopIndex + 1)];

    /// <summary>Number of a ? in text order.</summary>
    public int ParameterIndex(IToken question)
    {
        _parameters ??= [.. tokens.GetTokens()
            .Where(token => token.Type == MatViewLexer.QUESTION)
            .Select(token => token.TokenIndex)];
        return _parameters.BinarySearch(question.TokenIndex);
    }

    /// <summary>Contents of the hint comments directly behind a token.</summary>
    public IEnumerable<string> HintsBehind(IToken token)
    {
        for (var i = token.TokenIndex + 1; i < tokens.Size; i++)
        {
            var next = tokens.Get(i);
            if (next.Channel != MatViewLexer.HINTS)
            {
                yield break;
            }

            yield return next.Text[3..^2];
        }
    }

    /// <summary>
    /// Counts one level of nesting; a tree that is deeper than the limit is an error here and a danger later.
    /// </summary>
    public void Enter(ParserRuleContext tree)
    {
        if (++_depth > 2 * options.NestingMax)
        {
            throw TooDeep(tree);
        }

        CheckStack(tree);
    }

    public void Leave() => _depth--;

    /// <summary>Stops reading before a deep tree exhausts the stack of this thread.</summary>
    public void CheckStack(ParserRuleContext tree)
    {
        if (!RuntimeHelpers.TryEnsureSufficientExecutionStack())
        {
            throw TooDeep(tree);
        }
    }

    public void CheckChain(int length, ParserRuleContext tree)
    {
        if (length > options.ChainMax)
        {
            throw SqlErrors.TooDeep.With(tree.Start.Line, tree.Start.Column + 1, options.ChainMax);
        }
    }

    public Exception TooDeep(ParserRuleContext tree) =>
        SqlErrors.TooDeep.With(tree.Start.Line, tree.Start.Column + 1, options.NestingMax);

    /// <summary>Makes the error for text that the grammar takes but that has no meaning.</summary>
    public Exception Wrong(ParserRuleContext tree, string why) => SqlErrors.Unreadable.With(
        StatementText.Excerpt(text, tree.Start.StartIndex, text.Length), tree.Start.Line, tree.Start.Column + 1, why);
}
