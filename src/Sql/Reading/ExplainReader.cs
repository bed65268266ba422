using MatViewDb.Sql.Ast;
using static MatViewDb.Sql.Generated.MatViewParser;

namespace MatViewDb.Sql.Reading;

/// <summary>Reads EXPLAIN, DESCRIBE and TRACE.</summary>
internal static class ExplainReader
{
    public static Statement Read(ExplainStatementContext tree, SourceText source) => tree switch
    {
        ExplainContext explain => Read(explain, source),
        DescribeTableContext describe => new DescribeTableStatement(NameReader.Object(describe.qualifiedName(), source),
            describe.identifier() is { } column ? NameReader.Name(column) : NameReader.OptionalText(describe.@string()),
            describe.ALL() is not null),
        DescribeFilesContext files => new DescribeFilesStatement(
            LoadReader.Files(files.identifier(), files.filesProperty(), files, source)),
        TraceContext trace => new TraceStatement(
            trace.traceMode().what?.Text.ToUpperInvariant() ?? "REASON",
            trace.traceMode().module?.Text.ToUpperInvariant() ?? (trace.traceMode().what is null ? "MV" : "BASE"),
            StatementReader.Read(trace.statement(), source)),
        _ => throw source.Wrong(tree, "this is not a statement"),
    };

    private static ExplainStatement Read(ExplainContext tree, SourceText source)
    {
        var explain = new ExplainStatement(ExplainLevel.Normal, ReadTarget(tree.explainTarget(), source));
        foreach (var option in tree.explainOption())
        {
            if (option.word is { } word)
            {
                explain = explain with { Format = word.Text.ToUpperInvariant() };
            }
            else if (option.FORMAT() is not null)
            {
                var format = option.identifier() is { } name ? NameReader.Name(name)
                    : NameReader.Text(option.@string());
                explain = explain with { Format = format.ToUpperInvariant() };
            }
            else if (Level(option) is { } level)
            {
                explain = explain with { Level = level };
            }
        }

        return explain;
    }

    private static ExplainLevel? Level(ExplainOptionContext option) =>
        option.ANALYZE() is not null ? ExplainLevel.Analyze
        : option.LOGICAL() is not null ? ExplainLevel.Logical
        : option.VERBOSE() is not null ? ExplainLevel.Verbose
        : option.COSTS() is not null ? ExplainLevel.Costs
        : null;

    private static Statement ReadTarget(ExplainTargetContext tree, SourceText source)
    {
        Statement target = tree.GetChild(0) switch
        {
            QueryStatementContext query => QueryReader.Read(query, source),
            InsertStatementContext insert => DmlReader.Read(insert, source),
            UpdateStatementContext update => DmlReader.Read(update, source),
            DeleteStatementContext delete => DmlReader.Read(delete, source),
            LoadDataStatementContext load => DmlReader.Read(load, source),
            RefreshMaterializedViewContext refresh => MaterializedViewReader.Read(refresh, source),
            CreateMaterializedViewContext create => MaterializedViewReader.Read(create, source),
            CreateTableContext create => CreateTableReader.Read(create, source),
            _ => throw source.Wrong(tree, "this cannot be explained"),
        };
        return target with { Span = source.Span(tree) };
    }
}
