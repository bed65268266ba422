using MatViewDb.Sql.Ast;
using static MatViewDb.Sql.Generated.MatViewParser;

namespace MatViewDb.Sql.Reading;

/// <summary>Reads sources and sinks.</summary>
internal static class StreamReader
{
    public static CreateSourceStatement Read(CreateSourceContext tree, SourceText source)
    {
        var elements = tree.sourceElement();
        return new CreateSourceStatement(NameReader.Object(tree.qualifiedName(), source),
            [.. elements.Where(item => item.columnDefinition() is not null)
                .Select(item => ColumnReader.Read(item.columnDefinition(), source))])
        {
            IfNotExists = tree.ifNotExists() is not null,
            Keys = [.. elements.Where(item => item.tableKey() is not null)
                .Select(item => CreateTableReader.Key(item.tableKey(), source))],
            Watermark = elements.FirstOrDefault(item => item.WATERMARK() is not null) is { } mark
                ? new Watermark(NameReader.Name(mark.identifier()), ExpressionReader.Read(mark.expression(), source)) : null,
            Includes = [.. tree.includedColumn().Select(item => Included(item, source))],
            With = NameReader.Properties(tree.withOptions(), source),
            Format = Format(tree.encoding()),
            Encode = Encode(tree.encoding()),
            EncodeOptions = EncodeOptions(tree.encoding(), source),
        };
    }

    public static CreateSinkStatement Read(CreateSinkContext tree, SourceText source) =>
        new(NameReader.Object(tree.qualifiedName(0), source))
        {
            IfNotExists = tree.ifNotExists() is not null,
            Into = tree.into is null ? null : NameReader.Object(tree.into, source),
            IntoColumns = NameReader.Names(tree.columnNames()),
            From = tree.from is null ? null : NameReader.Object(tree.from, source),
            Query = tree.query() is { } query ? QueryReader.Read(query, source) : null,
            QueryText = tree.query() is { } text ? source.Text(text) : "",
            EmitsOnClose = tree.EMIT() is not null,
            With = NameReader.Properties(tree.withOptions(), source),
            Format = Format(tree.encoding()),
            Encode = Encode(tree.encoding()),
            EncodeOptions = EncodeOptions(tree.encoding(), source),
        };

    public static Statement Read(AlterStreamContext tree, SourceText source) =>
        new AlterStreamStatement(
            tree.SOURCE() is not null, NameReader.Object(tree.qualifiedName(), source),
            NameReader.Name(tree.identifier()).ToLowerInvariant(),
            NameReader.SettingValue(tree.propertyValue(), source));

    public static Statement Read(DropStreamContext tree, SourceText source)
    {
        var name = NameReader.Object(tree.qualifiedName(), source);
        var ifExists = tree.ifExists() is not null;
        var rule = NameReader.Rule(tree.CASCADE() is not null, tree.RESTRICT() is not null);
        return tree.SOURCE() is not null
            ? new DropSourceStatement(name, ifExists, rule)
            : new DropSinkStatement(name, ifExists, rule);
    }

    private static IncludedColumn Included(IncludedColumnContext tree, SourceText source) =>
        new(NameReader.Name(tree.anyName()).ToLowerInvariant(), NameReader.OptionalText(tree.@string()),
            NameReader.OptionalName(tree.identifier()))
        {
            Type = tree.dataType() is { } type ? TypeReader.Read(type, source) : null,
        };

    private static string? Format(EncodingContext? tree) =>
        tree is null ? null : NameReader.Name(tree.identifier(0)).ToUpperInvariant();

    private static string? Encode(EncodingContext? tree) =>
        tree?.ENCODE() is null ? null : NameReader.Name(tree.identifier(1)).ToUpperInvariant();

    private static NodeList<Property> EncodeOptions(EncodingContext? tree, SourceText source) =>
        tree is null ? [] : NameReader.Properties(tree.property(), source);
}
