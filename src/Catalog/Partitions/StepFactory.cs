using System.Collections.Immutable;
using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Types;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Catalog.Partitions;

/// <summary>
/// Expands START .. END .. EVERY and FROM .. TO .. INTERVAL into partitions; the last one ends at the end.
/// </summary>
internal static class StepFactory
{
    public static ImmutableArray<PartitionPlan> Expand(StepPartitions steps, Column column)
    {
        var start = Read(steps.Start, column);
        var end = Read(steps.End, column);
        if (start.CompareTo(end) >= 0)
            throw CatalogErrors.WrongPartitions.With($"the start {Print(start, column)} is not below the end {Print(end, column)}");
        var prefix = steps.SpelledFromTo ? "p_" : "p";
        return column.Type.IsInteger
            ? Numbers(prefix, start, end, StepOf(steps.Step), column)
            : Moments(prefix, start, end, steps.Step, column);
    }

    private static ImmutableArray<PartitionPlan> Numbers(
        string prefix, PartitionValue start, PartitionValue end, int step, Column column)
    {
        var plans = ImmutableArray.CreateBuilder<PartitionPlan>();
        var last = end.Number!.Value; // Read checked that an integer column has numbers.
        for (var at = start.Number!.Value; at < last; at += step) // The same.
        {
            Limit(plans.Count);
            var to = Int128.Min(at + step, last);
            plans.Add(PartitionPlan.Range(
                prefix + Print(new PartitionValue(at, null), column),
                [new PartitionValue(at, null)], [new PartitionValue(to, null)]));
        }

        return plans.ToImmutable();
    }

    private static ImmutableArray<PartitionPlan> Moments(
        string prefix, PartitionValue start, PartitionValue end, Expression every, Column column)
    {
        if (every is not Interval interval)
            throw CatalogErrors.WrongPartitions.With($"column '{column.Name}' of type {column.Type} needs an interval with a unit");
        if (column.Type.Kind is not (SqlTypeKind.Date or SqlTypeKind.DateTime))
            throw CatalogErrors.WrongPartitions.With($"column '{column.Name}' of type {column.Type} cannot be cut in steps");
        var unit = DateUnits.NameOf(interval.Unit);
        var step = StepOf(interval.Value);
        if (column.Type.Kind == SqlTypeKind.Date && unit is "hour" or "minute" or "second")
            throw CatalogErrors.WrongPartitions.With($"column '{column.Name}' is a DATE: the smallest step is a day");

        var plans = ImmutableArray.CreateBuilder<PartitionPlan>();
        var first = PartitionValues.ToMoment(start, column.Type);
        var last = PartitionValues.ToMoment(end, column.Type);
        for (var at = first; at < last;)
        {
            Limit(plans.Count);
            // Steps count from the start, so that the 31st does not drift to the 28th.
            var to = DateUnits.Add(first, unit, step * (plans.Count + 1));
            if (to > last) to = last;
            plans.Add(PartitionPlan.Range(
                prefix + DateUnits.Digits(at, unit),
                [PartitionValues.FromMoment(at, column.Type)], [PartitionValues.FromMoment(to, column.Type)]));
            at = to;
        }

        return plans.ToImmutable();
    }

    private static PartitionValue Read(Expression bound, Column column)
        => PartitionValues.Read(bound, column.Type) is { IsNull: false } value
            ? value
            : throw CatalogErrors.WrongPartitionBound.With("steps", PartitionNames.Shown(bound), column.Name, column.Type);

    private static string Print(PartitionValue value, Column column) => PartitionValues.Print(value, column.Type);

    private static int StepOf(Expression step)
    {
        var text = step switch
        {
            IntegerLiteral number => number.Value.ToString(CultureInfo.InvariantCulture),
            StringLiteral word => word.Value,
            _ => "",
        };
        return int.TryParse(text, CultureInfo.InvariantCulture, out var value) && value > 0
            ? value
            : throw CatalogErrors.WrongPartitions.With("the step must be a whole number above zero");
    }

    private static void Limit(int count)
    {
        if (count >= PartitionFactory.StepPartitionsMax)
            throw CatalogErrors.WrongPartitions.With($"more than {PartitionFactory.StepPartitionsMax} partitions; choose a larger step");
    }
}
