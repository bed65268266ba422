using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Planner.Expressions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.MvRewrite.Rollup;

/// <summary>
/// Rolls up what views keep of the different values of a group: sets of numbers, estimates, quantiles, arrays. Their union over
/// several groups is the same as that of all rows.
/// </summary>
internal sealed class SketchRollup(AggregateRollup rollup, IFunctionResolver functions, ColumnClasses classes)
{
    private readonly Dictionary<(Sketch Kind, ScalarExpression Value), PlanColumn> _offered = [];

    private enum Sketch
    {
        Bitmap,
        Hll,
        Percentile,
        Array,
    }

    internal void Offer(AggregateExpression call, PlanColumn column)
    {
        if (Read(call) is not var (kind, value, isWhole) || !isWhole) return;
        _offered.TryAdd((kind, value), column);
    }

    /// <summary>Gives the aggregate over what the view keeps; null when it keeps nothing that fits.</summary>
    internal ScalarExpression? RollUp(AggregateExpression call)
    {
        if (Read(call) is var (kind, value, isWhole) && _offered.TryGetValue((kind, value), out var kept))
        {
            if (isWhole) return rollup.Merge(Union(kind), kept, call.Type);
            if (kind == Sketch.Percentile) return Percentile(call, kept);
            return AggregateRollup.Cast(Count(kind, kept), call.Type);
        }

        if (call is not { Name: "count" or "sum" or "avg", Distinct: true, Arguments: [var argument] }) return null;
        var plain = Canonical(argument);
        if (call.Name != "count")
            return plain.Type.IsInteger && _offered.TryGetValue((Sketch.Array, plain), out var numbers) ? Added(call, numbers) : null;
        // Elements are compared byte by byte.
        if (IsComparedByBytes(plain.Type) && _offered.TryGetValue((Sketch.Array, plain), out var array))
            return AggregateRollup.Cast(Elements(array), call.Type);
        // A set of numbers holds none below 0.
        return rollup.IsNatural(plain) && _offered.TryGetValue((Sketch.Bitmap, plain), out var set)
            ? AggregateRollup.Cast(Count(Sketch.Bitmap, set), call.Type) : null;
    }

    // What the call collects of which value; whole = its result can be united with others.
    private (Sketch Kind, ScalarExpression Value, bool IsWhole)? Read(AggregateExpression call)
    {
        if (call.Distinct || call.OrderBy.Count > 0 || call.Arguments.Count == 0) return null;
        var argument = call.Arguments[0];
        return call.Name switch
        {
            "bitmap_agg" => (Sketch.Bitmap, Canonical(argument), true),
            "bitmap_union_int" => (Sketch.Bitmap, Canonical(argument), false),
            "bitmap_union" when Inner(argument, "to_bitmap") is { } value => (Sketch.Bitmap, Canonical(value), true),
            "bitmap_union_count" when Inner(argument, "to_bitmap") is { } value => (Sketch.Bitmap, Canonical(value), false),
            "bitmap_union" => (Sketch.Bitmap, classes.Canonical(argument), true),
            "bitmap_union_count" => (Sketch.Bitmap, classes.Canonical(argument), false),
            "hll_union" or "hll_raw_agg" when Inner(argument, "hll_hash") is { } value => (Sketch.Hll, classes.Canonical(value), true),
            "hll_union_agg" when Inner(argument, "hll_hash") is { } value => (Sketch.Hll, classes.Canonical(value), false),
            "hll_union" or "hll_raw_agg" => (Sketch.Hll, classes.Canonical(argument), true),
            "hll_union_agg" => (Sketch.Hll, classes.Canonical(argument), false),
            "approx_count_distinct" or "ndv" => (Sketch.Hll, classes.Canonical(argument), false),
            "percentile_union" when Inner(argument, "percentile_hash") is { } value
                => (Sketch.Percentile, classes.Canonical(value), true),
            "percentile_approx" when call.Constants.Count == 1 => (Sketch.Percentile, classes.Canonical(argument), false),
            "array_agg_distinct" => (Sketch.Array, classes.Canonical(argument), true),
            _ => null,
        };
    }

    private static bool IsComparedByBytes(SqlType type)
        => type.IsInteger || type.IsTemporal || type.Kind is SqlTypeKind.Decimal or SqlTypeKind.Varchar or SqlTypeKind.String;

    private static ScalarExpression? Inner(ScalarExpression argument, string function)
        => argument is CallExpression { Arguments: [var value] } call && call.Name == function ? value : null;

    // Sets take wide integers: a narrower one is the same number.
    private ScalarExpression Canonical(ScalarExpression value)
        => classes.Canonical(value is CastExpression { Input: var inner } cast && inner.Type.IsInteger && cast.Type.IsInteger
            && ExpressionFacts.NeverFails(inner.Type, cast.Type) ? inner : value);

    private static string Union(Sketch kind) => kind switch
    {
        Sketch.Bitmap => "bitmap_union",
        Sketch.Hll => "hll_union",
        Sketch.Percentile => "percentile_union",
        _ => "array_unique_agg",
    };

    private ScalarExpression Count(Sketch kind, PlanColumn kept)
        => rollup.Merge(kind == Sketch.Bitmap ? "bitmap_union_count" : "hll_union_agg", kept, null);

    // DISTINCT counts no NULL, while an array keeps one.
    private CallExpression Elements(PlanColumn array)
    {
        var all = rollup.Merge("array_unique_agg", array, null);
        var removal = functions.Resolve("array_remove", [all.Type, all.Type.Part(0)]);
        var some = new CallExpression(
            removal, [AggregateRollup.Cast(all, removal.ArgumentTypes[0]), LiteralExpression.NullOf(removal.ArgumentTypes[1])]);
        var length = functions.Resolve("array_length", [some.Type]);
        var count = new CallExpression(length, [AggregateRollup.Cast(some, length.ArgumentTypes[0])]);
        return new CallExpression(
            functions.Resolve("coalesce", [count.Type, count.Type]), [count, new LiteralExpression(Int128.Zero, count.Type)]);
    }

    // Sums of arrays leave NULL out and are NULL over nothing, as those of rows.
    private CallExpression? Added(AggregateExpression call, PlanColumn array)
    {
        var all = rollup.Merge("array_unique_agg", array, null);
        var signature = functions.Resolve($"array_{call.Name}", [all.Type]);
        return signature.ReturnType != call.Type ? null
            : new CallExpression(signature, [AggregateRollup.Cast(all, signature.ArgumentTypes[0])]);
    }

    private ScalarExpression Percentile(AggregateExpression call, PlanColumn kept)
    {
        var all = rollup.Merge("percentile_union", kept, null);
        var share = call.Constants[0];
        var signature = functions.Resolve("percentile_approx_raw", [all.Type, share.Type]);
        return AggregateRollup.Cast(
            new CallExpression(signature, [all, AggregateRollup.Cast(share, signature.ArgumentTypes[1])]), call.Type);
    }
}
