using Antlr4.Runtime;
using Antlr4.Runtime.Atn;
using Antlr4.Runtime.Misc;
using MatViewDb.Sql.Ast;
using MatViewDb.Sql.Generated;
using MatViewDb.Sql.Parsing;
using MatViewDb.Sql.Reading;

namespace MatViewDb.Sql;

/// <summary>Is a statement with its text as written.</summary>
public sealed record ParsedStatement(Statement Statement, string Text);

/// <summary>Reads text into statements. Every failure is a MatViewException with MySQL's code.</summary>
public static class SqlParser
{
    /// <summary>
    /// Reads all statements of a script. To run them one by one as MySQL does, use StatementText.Split.
    /// </summary>
    public static IReadOnlyList<ParsedStatement> ParseScript(string script, ParseOptions? options = null)
    {
        var texts = StatementText.Split(script, options);
        return [.. texts.Select(text => new ParsedStatement(ParseStatement(text, options), text.Text))];
    }

    /// <summary>Reads exactly one statement; a semicolon may end it.</summary>
    public static Statement ParseStatement(string text, ParseOptions? options = null)
    {
        var texts = StatementText.Split(text, options);
        if (texts.Count == 0)
        {
            throw SqlErrors.Empty.With();
        }

        if (texts.Count > 1)
        {
            var (line, column) = StatementText.PlaceOf(text, texts[1].Start);
            throw SqlErrors.SeveralStatements.With(
                StatementText.Excerpt(text, texts[1].Start, text.Length), line, column);
        }

        return ParseStatement(texts[0], options);
    }

    /// <summary>Reads one statement of a script; positions are those of the script.</summary>
    public static Statement ParseStatement(StatementText text, ParseOptions? options = null) =>
        Parse(text, options ?? ParseOptions.Default, parser => parser.singleStatement(),
            (tree, source) => StatementReader.Read(tree.statement(), source));

    /// <summary>Reads an expression on its own, such as a default or a partition key kept in the catalog.</summary>
    public static Expression ParseExpression(string text, ParseOptions? options = null)
    {
        StatementSplitter.Split(text, options ?? ParseOptions.Default);
        return Parse(new StatementText(text, 0, text.Length), options ?? ParseOptions.Default,
            parser => parser.singleExpression(), (tree, source) => ExpressionReader.Read(tree.expression(), source));
    }

    /// <summary>Reads a query on its own, such as the definition of a view.</summary>
    public static Query ParseQuery(string text, ParseOptions? options = null) =>
        ParseStatement(text, options) is QueryStatement statement
            ? statement.Query
            : throw SqlErrors.NotSupported.With("a statement other than a query in this place");

    /// <summary>Fills the parser's shared tables, so that the first statement of a user is not the slow one.</summary>
    public static void WarmUp() => ParserWarmUp.Run();

    private static TResult Parse<TTree, TResult>(
        StatementText text, ParseOptions options, Func<MatViewParser, TTree> rule,
        Func<TTree, SourceText, TResult> read)
    {
        if (text.End - text.Start > options.LengthMax)
        {
            throw SqlErrors.TooLong.With($"{text.End - text.Start} characters", options.LengthMax);
        }

        var (line, column) = StatementText.PlaceOf(text.Readable, text.Start);
        var lexer = new OptionLexer(new SqlCharStream(text.Readable, text.Start, text.End), options)
        {
            Line = line,
            Column = column - 1,
        };
        var tokens = new CommonTokenStream(lexer);
        var tree = BuildTree(tokens, text, options, rule);
        return read(tree, new SourceText(text.Readable, tokens, options));
    }

    // SLL is right for nearly every text; only where it gives up is the slower, exact way gone, which also words the
    // error.
    private static TTree BuildTree<TTree>(
        CommonTokenStream tokens, StatementText text, ParseOptions options, Func<MatViewParser, TTree> rule)
    {
        var parser = new GuardedParser(tokens, options) { ErrorHandler = new BailErrorStrategy() };
        parser.RemoveErrorListeners();
        parser.Interpreter.PredictionMode = PredictionMode.SLL;
        try
        {
            return rule(parser);
        }
        catch (ParseCanceledException)
        {
            tokens.Seek(0);
            parser.Reset();
            parser.ErrorHandler = new DefaultErrorStrategy();
            parser.AddErrorListener(new SyntaxErrorListener(text.Readable, text.End));
            parser.Interpreter.PredictionMode = PredictionMode.LL;
            return rule(parser);
        }
    }
}
