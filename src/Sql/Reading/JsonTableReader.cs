using Antlr4.Runtime;
using MatViewDb.Core.Errors;
using MatViewDb.Sql.Ast;
using static MatViewDb.Sql.Generated.MatViewParser;

namespace MatViewDb.Sql.Reading;

/// <summary>Reads JSON_TABLE(document, path COLUMNS (...)).</summary>
internal static class JsonTableReader
{
    public static JsonTable Read(FunctionFactorContext tree, JsonColumnsContext columns, string? alias, SourceText source)
    {
        if (!tree.qualifiedName().GetText().Equals("json_table", StringComparison.OrdinalIgnoreCase))
            throw source.Wrong(columns, "COLUMNS is only allowed in JSON_TABLE");
        var arguments = ExpressionReader.ReadAll(tree.expressions(), source);
        if (arguments is not [var document, StringLiteral path])
            throw source.Wrong(tree, "JSON_TABLE takes a document and a path in quotes");
        return new JsonTable(document, path.Value, [.. columns.jsonColumn().Select(column => ReadColumn(column, source))])
        {
            Alias = alias,
            Span = source.Span(tree),
        };
    }

    private static JsonTableColumn ReadColumn(JsonColumnContext tree, SourceText source)
    {
        switch (tree)
        {
            case JsonOrdinalContext ordinal:
                Expect(ordinal.identifier(1), "ORDINALITY", source);
                return new JsonTableColumn(NameReader.Name(ordinal.identifier(0)), JsonColumnKind.Ordinal, null, null)
                {
                    Span = source.Span(tree),
                };
            case JsonValueContext value:
                Expect(value.identifier(1), "PATH", source);
                var kind = value.EXISTS() is null ? JsonColumnKind.Value : JsonColumnKind.Exists;
                var column = new JsonTableColumn(
                    NameReader.Name(value.identifier(0)), kind, TypeReader.Read(value.dataType(), source), NameReader.Text(value.@string()))
                {
                    Span = source.Span(tree),
                };
                foreach (var item in value.jsonDefault()) column = WithDefault(column, item, source);
                return column;
            default:
                throw CoreErrors.NotSupported.With("NESTED PATH of JSON_TABLE");
        }
    }

    private static JsonTableColumn WithDefault(JsonTableColumn column, JsonDefaultContext tree, SourceText source)
    {
        if (column.Kind == JsonColumnKind.Exists) throw source.Wrong(tree, "a column EXISTS PATH has neither ON EMPTY nor ON ERROR");
        if (tree.ERROR() is not null && tree.DEFAULT() is null && tree.NULL() is null)
            throw CoreErrors.NotSupported.With("ERROR ON EMPTY and ERROR ON ERROR of JSON_TABLE");
        var text = tree.@string() is { } value ? NameReader.Text(value) : null;
        if (NameReader.Name(tree.identifier()).Equals("error", StringComparison.OrdinalIgnoreCase)) return column with { OnError = text };
        Expect(tree.identifier(), "EMPTY", source);
        return column with { OnEmpty = text };
    }

    private static void Expect(ParserRuleContext word, string expected, SourceText source)
    {
        if (!word.GetText().Equals(expected, StringComparison.OrdinalIgnoreCase)) throw source.Wrong(word, $"expected {expected}");
    }
}
