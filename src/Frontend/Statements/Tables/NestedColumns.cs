using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;

namespace MatViewDb.Frontend.Statements.Tables;

/// <summary>Refuses ARRAY, MAP and STRUCT columns where rows are found or placed by their values.</summary>
internal static class NestedColumns
{
    internal static void Check(IReadOnlyList<Column> columns, IEnumerable<string> sort, IEnumerable<string> hash)
    {
        foreach (var column in columns.Where(c => c.IsKey && c.Type.IsNested))
            throw CoreErrors.Semantic.With($"Invalid data type of key column '{column.Name}': '{Written(column)}'");
        foreach (var column in Nested(columns, sort))
            throw CoreErrors.Semantic.With($"sort key column[{column.Name}] type not supported: {Written(column)}");
        foreach (var column in Nested(columns, hash))
            throw CoreErrors.Semantic.With($"{Written(column)} column can not be distribution column: '{column.Name}'");
    }

    internal static void CheckPartition(IReadOnlyList<Column> columns, IEnumerable<string> partition)
    {
        foreach (var column in Nested(columns, partition))
            throw CoreErrors.Semantic.With($"Column[{column.Name}] type[{Written(column)}] cannot be a partition key");
    }

    private static IEnumerable<Column> Nested(IReadOnlyList<Column> columns, IEnumerable<string> names)
        => names.Select(name => columns.FirstOrDefault(c => c.Name.Equals(name, StringComparison.OrdinalIgnoreCase)))
            .OfType<Column>().Where(c => c.Type.IsNested);

    private static string Written(Column column) => column.Type.ToString().ToUpperInvariant();
}
