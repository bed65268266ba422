using MatViewDb.Catalog.Model;
using MatViewDb.Core.Runtime;
using Join = MatViewDb.Protocol.ColumnDesc.Types.Join;

namespace MatViewDb.Planner.Writes;

/// <summary>Says in the words of storage how the values of a column become one where keys are equal.</summary>
public static class ColumnJoins
{
    public static Join Of(Table table, Column column)
    {
        if (table.SequenceColumn is { } name && name.Equals(column.Name, StringComparison.OrdinalIgnoreCase)) return Join.Sequence;
        var join = column.Aggregation switch
        {
            null => (Join?)Join.None,
            "SUM" => Join.Sum,
            "MIN" => Join.Min,
            "MAX" => Join.Max,
            "REPLACE" => Join.Replace,
            "REPLACE_IF_NOT_NULL" => Join.ReplaceIfNotNull,
            "BITMAP_UNION" => Join.BitmapUnion,
            "HLL_UNION" => Join.HllUnion,
            "PERCENTILE_UNION" => Join.PercentileUnion,
            _ => null,
        };
        Check.That(join is not null, $"column {column.Name} has the unknown aggregation {column.Aggregation}");
        return join!.Value; // Checked above.
    }
}
