using Antlr4.Runtime;
using MatViewDb.Sql.Ast;
using static MatViewDb.Sql.Generated.MatViewParser;

namespace MatViewDb.Sql.Reading;

/// <summary>Reads statements about files and loads of files.</summary>
internal static class LoadReader
{
    private const string FilesName = "files";

    public static InsertFilesStatement Read(InsertFilesStatementContext tree, SourceText source)
    {
        var files = Files(tree.identifier(), tree.filesProperty(), tree, source);
        return new InsertFilesStatement(files.NamedArguments, QueryReader.Read(tree.query(), source)) { Span = source.Span(tree) };
    }

    /// <summary>Reads FILES("name" = "value", ...).</summary>
    internal static TableFunction Files(
        IdentifierContext function, FilesPropertyContext[] properties, ParserRuleContext tree, SourceText source)
    {
        var name = NameReader.Name(function);
        if (!name.Equals(FilesName, StringComparison.OrdinalIgnoreCase))
            throw source.Wrong(tree, $"only FILES takes properties here, not {name}");
        return new TableFunction(FilesName, [], [.. properties.Select(
            p => new Property(NameReader.Text(p.@string()), NameReader.Value(p.propertyValue(), source)))]);
    }

    public static LoadLabelStatement Read(LoadLabelStatementContext tree, SourceText source) =>
        new(NameReader.Object(tree.qualifiedName(), source), [.. tree.loadSource().Select(s => Read(s, source))])
        {
            Broker = tree.BROKER() is null ? null
                : tree.@string() is { } text ? NameReader.Text(text)
                : "",
            BrokerProperties = NameReader.Properties(tree.property(), source),
            Properties = NameReader.Properties(tree.properties(), source),
            Span = source.Span(tree),
        };

    private static LoadSource Read(LoadSourceContext tree, SourceText source)
    {
        var paths = tree.@string().Where(s => s.Start.TokenIndex < tree.INTO().Symbol.TokenIndex).Select(NameReader.Text);
        return new LoadSource([.. paths], NameReader.Name(tree.table))
        {
            Kind = tree.kind is { } kind ? NameReader.Name(kind).ToUpperInvariant() : "",
            Sign = tree.sign is { } sign ? NameReader.Name(sign).ToUpperInvariant() : "",
            Partitions = TableReader.Partitions(tree.partitionNames()),
            TemporaryPartitions = tree.partitionNames()?.TEMPORARY() is not null,
            ColumnsTerminatedBy = tree.columnsEnd is { } columns ? LiteralReader.Separator(columns) : null,
            RowsTerminatedBy = tree.rowsEnd is { } rows ? LiteralReader.Separator(rows) : null,
            Format = tree.format is { } format ? NameReader.Name(format) : tree.formatText is { } text ? NameReader.Text(text) : null,
            FormatProperties = NameReader.Properties(tree.property(), source),
            Columns = NameReader.Names(tree.fields),
            ColumnsFromPath = NameReader.Names(tree.fromPath),
            Set = DmlReader.Assignments(tree.assignment(), source),
            Where = ExpressionReader.ReadOptional(tree.expression(), source),
            Span = source.Span(tree),
        };
    }
}
