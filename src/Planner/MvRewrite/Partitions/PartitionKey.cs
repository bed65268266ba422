using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.MvRewrite.Partitions;

/// <summary>Is a column of a view that its partitions are cut by, as PARTITION BY says it.</summary>
/// <param name="Column">Output column of the view's query.</param>
/// <param name="Name">Name of that in the view.</param>
/// <param name="Unit">The date_trunc unit or slice that PARTITION BY itself asks for.</param>
/// <param name="Format">How the column's texts say dates, where PARTITION BY or a property says so.</param>
public sealed record PartitionKey(PlanColumn Column, string Name, string? Unit, string? Format);

/// <summary>
/// Is an expression that tells the partition of a row at some place of the view's plan: all that were found there have the same value,
/// once it is cut down to their units.
/// </summary>
internal sealed record KeyExpression(ScalarExpression Value, string? Unit)
{
    /// <summary>Unit that the query itself cuts the column down to; null = none.</summary>
    internal string? Inner { get; init; }

    /// <summary>Format by which the query reads dates out of texts; null = it does not.</summary>
    internal string? Format { get; init; }

    /// <summary>It was reached from the view's column without an equality.</summary>
    internal bool IsDirect { get; init; }

    /// <summary>An equality takes all rows away where it is NULL.</summary>
    internal bool IsNeverNull { get; init; }

    /// <summary>Gives what it is made of by functions that keep the order, itself first; the reason where one may not be.</summary>
    internal List<KeyExpression> Expand(out string? reason)
    {
        reason = null;
        var all = new List<KeyExpression> { this };
        while (all[^1].Below(out reason) is { } below) all.Add(below);
        return all;
    }

    /// <summary>Says whether an expression cuts it down to less than its unit, so that it tells the partition as well.</summary>
    internal bool IsCutBy(ScalarExpression expression)
        => Unit is not null && expression is not ColumnExpression && expression.Columns.Overlaps(Value.Columns)
            && new KeyExpression(expression, Unit).Expand(out _).Exists(e => e.Value.Equals(Value) && e.Unit == Unit && e.Format == Format);

    private KeyExpression? Below(out string? reason)
    {
        reason = null;
        switch (Value)
        {
            case ColumnExpression:
                return null;
            case CastExpression cast when IsLossless(cast.Input.Type, cast.Type):
                return this with { Value = cast.Input };
            case CastExpression { Input: var moment, Type.Kind: SqlTypeKind.Date } when moment.Type.Kind == SqlTypeKind.DateTime:
                return CutTo("day", moment, out reason);
            case CallExpression { Name: "date" or "to_date", Arguments: [var day] } when day.Type.Kind is SqlTypeKind.Date:
                return this with { Value = day };
            case CallExpression { Name: "date" or "to_date", Arguments: [var moment] } when moment.Type.Kind is SqlTypeKind.DateTime:
                return CutTo("day", moment, out reason);
            case CallExpression { Name: "date_trunc" } call:
                var literal = call.Arguments.OfType<LiteralExpression>().FirstOrDefault();
                var source = call.Arguments.FirstOrDefault(a => a is not LiteralExpression);
                return literal?.Value is string word && source is not null
                    ? CutTo(word.ToLowerInvariant(), source, out reason) : Invalid(out reason);
            case CallExpression { Name: "str2date" or "str_to_date" } call
                when call.Arguments[1] is LiteralExpression { Value: string format }:
                return this with { Value = call.Arguments[0], Format = format };
            case CallExpression { Name: "time_slice" or "date_slice" } call when SliceOf(call) is { } slice:
                return CutTo(slice, call.Arguments[0], out reason);
            default:
                return Invalid(out reason);
        }
    }

    private KeyExpression? CutTo(string unit, ScalarExpression source, out string? reason)
    {
        reason = null;
        if (TimeUnits.Together(Unit, unit) is { } both)
            return this with { Value = source, Unit = both, Inner = TimeUnits.Coarser(Inner, unit) };
        reason = $"{unit}s, which the query cuts the column down to, do not fit into {Unit}s";
        return null;
    }

    // The end of a slice tells the slice as well, but it is a value that lies in the next one. Of a unit a slice is a part.
    private string? SliceOf(CallExpression call)
    {
        if (call.Arguments.Count < 3 || call.Arguments[2] is not LiteralExpression { Value: string word }) return null;
        if (call.Arguments[1] is not LiteralExpression { Value: { } written }) return null;
        if (call.Arguments.Count > 3 && call.Arguments[3] is not LiteralExpression { Value: "floor" }) return null;
        var unit = word.ToLowerInvariant();
        if (!int.TryParse(written.ToString(), out var count) || count <= 0 || !TimeStep.IsUnit(unit)) return null;
        var slice = TimeStep.SliceOf(count, unit);
        return Unit is not null && TimeStep.Of(Unit) is { IsSlice: false } own && own.IsAsLongAs(TimeStep.Of(slice)) ? null : slice;
    }

    private KeyExpression? Invalid(out string reason)
    {
        reason = $"because column to check use invalid implicit expression, invalid expression is {Value}";
        return null;
    }

    /// <summary>Leaves out casts that lose nothing.</summary>
    internal static ScalarExpression Plain(ScalarExpression value)
    {
        while (value is CastExpression cast && IsLossless(cast.Input.Type, cast.Type)) value = cast.Input;
        return value;
    }

    private static bool IsLossless(SqlType from, SqlType to)
    {
        if (from.IsInteger && to.IsInteger) return from.Kind <= to.Kind;
        if (from.IsText && to.IsText) return to.Kind == SqlTypeKind.String || (from.Kind != SqlTypeKind.String && to.Length >= from.Length);
        return from.Kind switch
        {
            SqlTypeKind.Date => to.Kind is SqlTypeKind.Date or SqlTypeKind.DateTime,
            SqlTypeKind.DateTime => to.Kind == SqlTypeKind.DateTime && to.Scale >= from.Scale,
            _ => false,
        };
    }
}

/// <summary>Compares units that columns are cut down to.</summary>
public static class TimeUnits
{
    internal static bool IsCoarser(string one, string other) => TimeStep.Of(one).IsLongerThan(TimeStep.Of(other));

    internal static string Coarser(string? one, string other) => one is null || IsCoarser(other, one) ? other : one;

    /// <summary>Gives what cutting to both units is the same as; null where one does not hold whole ones of the other.</summary>
    public static string? Together(string? one, string other)
    {
        if (one is null || one == other) return other;
        var (own, inner) = (TimeStep.Of(one), TimeStep.Of(other));
        if (!TimeStep.IsUnit(own.Unit) || !TimeStep.IsUnit(inner.Unit)) return Coarser(one, other);
        return own.IsMadeOf(inner) ? one : inner.IsMadeOf(own) ? other : null;
    }
}
