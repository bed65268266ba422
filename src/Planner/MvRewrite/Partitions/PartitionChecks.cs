using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;

namespace MatViewDb.Planner.MvRewrite.Partitions;

/// <summary>Says why the partitions of a table cannot be followed by one of its columns.</summary>
internal static class PartitionChecks
{
    /// <summary>Gives the reason, in Doris' words where it has some; null when they can.</summary>
    internal static string? ProblemOf(Table table, Column stored, PartitionKey key, KeyExpression found, int keyCount)
    {
        var format = key.Format ?? found.Format;
        var problem = table.Partitioning switch
        {
            { Kind: PartitionKind.None } => $"unable to find a suitable base table for partitioning: '{table.Name}' is not partitioned",
            var p when !p.Columns.Contains(stored.Name, StringComparer.OrdinalIgnoreCase)
                => $"column '{stored.Name}' is not the partition column of base table '{table.Name}'",
            { Kind: PartitionKind.Range } when keyCount > 1
                => $"base table '{table.Name}' is partitioned by ranges: one column can follow them",
            { Kind: PartitionKind.Range, Columns.Length: > 1 } => $"base table '{table.Name}' is partitioned by ranges of several columns",
            { Kind: PartitionKind.List, Columns.Length: > 1 } when format is not null
                => $"dates in the texts of '{table.Name}' need one partition column",
            { Kind: PartitionKind.Range } when format is not null
                => $"base table '{table.Name}' is partitioned by ranges, not by lists of texts",
            { Kind: PartitionKind.List } when found.Unit is not null && format is null
                => $"date_trunc over the list partitions of '{table.Name}' is not possible",
            { Kind: PartitionKind.List } when format is null && !IsAlike(stored.Type, key.Column.Type)
                => $"list partitions need the column as it is: '{stored.Name}' is {stored.Type}, '{key.Name}' is {key.Column.Type}",
            _ => null,
        };
        return problem ?? (format is null ? OfTime(stored, key, found) : OfTexts(stored, key, format));
    }

    private static string? OfTexts(Column stored, PartitionKey key, string format)
    {
        if (TextDates.Problem(format) is { } wrong) return wrong;
        if (!stored.Type.IsText) return $"'{stored.Name}' is {stored.Type}, not a text";
        return key.Unit is { } unit && TimeStep.Of(unit) is { IsFinerThanDay: true } step
            ? $"{CutOf(step)} needs a DATETIME column, '{stored.Name}' says dates" : null;
    }

    private static string? OfTime(Column stored, PartitionKey key, KeyExpression found)
    {
        var step = found.Unit is null ? (TimeStep?)null : TimeStep.Of(found.Unit);
        if (step is { } cut && !stored.Type.IsTemporal)
        {
            return $"{(cut.IsSlice ? "time_slice" : "date_trunc")} needs a DATE or DATETIME partition column, "
                + $"'{stored.Name}' is {stored.Type}";
        }

        var asked = key.Unit is null ? step is { IsSlice: true } ? step : null : TimeStep.Of(key.Unit);
        if (asked is { IsFinerThanDay: true } && stored.Type.Kind == SqlTypeKind.Date)
            return $"{CutOf(asked.Value)} needs a DATETIME column, '{stored.Name}' is a DATE";
        if (stored.Type.IsTemporal != key.Column.Type.IsTemporal)
            return $"'{stored.Name}' is {stored.Type}, '{key.Name}' is {key.Column.Type}";
        return key.Unit is { } unit && found.Inner is { } inner && TimeUnits.IsCoarser(inner, unit)
            ? $"its unit {unit} is finer than that of the SELECT list, {inner}" : null;
    }

    private static string CutOf(TimeStep step)
        => step.IsSlice ? $"a slice of {step.Count} {step.Unit}" : $"date_trunc('{step.Unit}')";

    private static bool IsAlike(SqlType one, SqlType other)
        => one.Kind == other.Kind || (one.IsText && other.IsText) || (one.IsInteger && other.IsInteger);
}
