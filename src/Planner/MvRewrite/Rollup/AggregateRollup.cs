using System.Collections.Immutable;
using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Planner.Constants;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.MvRewrite.Rollup;

/// <summary>
/// Computes a query's aggregates from a view's (mv-rewrite section 3): sums of sums and counts, minima of minima, averages from
/// sum and count, DISTINCT over a group column; or copies them where every group of the query is one row of the view.
/// </summary>
/// <param name="functions">Finds functions.</param>
/// <param name="columns">Makes columns.</param>
/// <param name="classes">Knows what is equal in the query's rows.</param>
/// <param name="keys">Moves expressions over what the view groups by.</param>
/// <param name="neverNull">Columns of the bases that hold no NULL, in the view's rows and in the query's.</param>
internal sealed class AggregateRollup(
    IFunctionResolver functions, ColumnFactory columns, ColumnClasses classes, ViewOutputs keys, ColumnSet neverNull)
{
    private const int WeighedDigitsMax = 15;
    private const int AveragedDigitsMax = 22;
    private const int QuotientDigits = 4;
    private const int LongerQuotients = 10;
    private const int WeightDigits = 18;
    private readonly Dictionary<CallKey, PlanColumn> _offered = [];
    private readonly List<NamedAggregate> _calls = [];
    private SketchRollup? _sketches;
    private ConditionalRollup? _conditional;

    /// <summary>Gives the aggregates to compute over the view's rows.</summary>
    internal ImmutableArray<NamedAggregate> Calls => [.. _calls];

    /// <summary>Says of an integer over base columns that it is never below 0.</summary>
    internal Func<ScalarExpression, bool> IsNatural { get; init; } = _ => false;

    private ConditionalRollup Conditional => _conditional ??= new ConditionalRollup(
        (name, argument) => _offered.TryGetValue(Key(name, argument), out var column) ? new ColumnExpression(column) : null, keys);

    private SketchRollup Sketches => _sketches ??= new SketchRollup(this, functions, classes);

    internal void Offer(AggregateExpression overBase, PlanColumn viewColumn)
    {
        _offered.TryAdd(Key(overBase.Name, overBase.Distinct, overBase), viewColumn);
        Sketches.Offer(overBase, viewColumn);
    }

    /// <summary>Copies the view's own result; only when groups are the same.</summary>
    internal ScalarExpression? Copy(AggregateExpression call)
        => _offered.TryGetValue(Key(call.Name, call.Distinct, call), out var column) ? new ColumnExpression(column) : null;

    /// <summary>Gives an expression over <see cref="Calls"/> (and literals) that equals the query's aggregate; null = cannot.</summary>
    internal ScalarExpression? RollUp(AggregateExpression call, bool global)
    {
        if (call.OrderBy.Count > 0) return null;
        if (Sketches.RollUp(call) is { } joined) return joined;
        if (call.Constants.Count > 0) return null;
        if (call.Distinct) return OverKeys(call);
        if (SeesOnlyWhichValues(call.Name) && !_offered.ContainsKey(Key(call.Name, false, call)))
            return OverKeys(call) ?? (call.Name is "min" or "max" ? OverBranches(call) : null);
        switch (call.Name)
        {
            case "sum":
                return Offered("sum", call) is { } sum ? Merge("sum", sum, call.Type) : Weighted(call) ?? OverBranches(call);
            case "min" or "max" or "any_value" or "bool_or" or "bool_and" or "bit_or" or "bit_and" or "bit_xor":
                return Offered(call.Name, call) is { } same ? Merge(call.Name, same, call.Type) : OverBranches(call);
            case "count" or "count_star":
                return Offered(call.Name, call) is { } count ? Counted(Merge("sum", count, null), call.Type, global)
                    : WeightOf(call) is { } weights ? Counted(Total(weights), call.Type, global)
                    : Conditional.PerGroup(call) is { } chosen ? Counted(Total(chosen), call.Type, global) : null;
            case "count_if":
                return Offered(call.Name, call) is { } some ? Counted(Merge("sum", some, null), call.Type, global) : null;
            case "avg":
                return Average(call);
            default:
                return null;
        }
    }

    /// <summary>
    /// Gives the query's aggregate over all rows where those are one row of the view or none; null = it is not kept, or nobody knows
    /// what it is over no rows.
    /// </summary>
    internal ScalarExpression? OfOneRow(AggregateExpression call)
    {
        if (!_offered.TryGetValue(Key(call.Name, call.Distinct, call), out var column)) return null;
        if (call.Name is "count" or "count_star" or "count_if") return Counted(Merge("any_value", column, null), call.Type, global: true);
        return IsNullOverNothing(call.Name) ? Merge("any_value", column, call.Type) : null;
    }

    private static bool IsNullOverNothing(string name) => name is "sum" or "avg" or "min" or "max" or "any_value" or "group_concat"
        or "stddev" or "stddev_pop" or "stddev_samp" or "std" or "variance" or "var_pop" or "var_samp" or "variance_pop" or "variance_samp";

    internal ScalarExpression Merge(string function, PlanColumn part, SqlType? type) => Total(function, new ColumnExpression(part), type);

    internal static ScalarExpression Cast(ScalarExpression value, SqlType type)
        => value.Type == type ? value : new CastExpression(value, type, Strict: true);

    private PlanColumn? Offered(string name, AggregateExpression call)
        => _offered.TryGetValue(Key(name, false, call), out var column) ? column : null;

    private ScalarExpression Counted(ScalarExpression total, SqlType type, bool global)
    {
        if (!global) return Cast(total, type);
        // A global count over no rows is 0, while a sum over no rows is NULL.
        var zero = new LiteralExpression(Int128.Zero, total.Type);
        var signature = functions.Resolve("coalesce", [total.Type, total.Type]);
        return Cast(new CallExpression(signature, [total, zero]), type);
    }

    private ScalarExpression? Average(AggregateExpression call)
    {
        if (Offered("sum", call) is { } sum && Offered("count", call) is { } count)
        {
            return Quotient(call, Merge("sum", sum, null), Merge("sum", count, null));
        }

        return WeightOf(call) is { } weights && Summed(call) is { } summed ? Quotient(call, summed, Total(weights)) : null;
    }

    private ScalarExpression? Quotient(AggregateExpression call, ScalarExpression sum, ScalarExpression count)
        => call.Type.Kind == SqlTypeKind.Decimal ? DecimalAverage(call, sum, count) : call.Type.Kind != SqlTypeKind.Double ? null : Cast(
            new CallExpression(
                functions.Resolve("divide", [SqlType.Double, SqlType.Double]), [Cast(sum, SqlType.Double), Cast(count, SqlType.Double)]),
            call.Type);

    // A decimal average rounds once, at its own scale. A quotient of few digits behind the point has some more than its dividend, so
    // both sides are made larger until that is the scale; sums of longer values would have no digits to spare for it.
    private CastExpression? DecimalAverage(AggregateExpression call, ScalarExpression sum, ScalarExpression rows)
    {
        var argument = call.Arguments[0].Type;
        if (argument.Kind != SqlTypeKind.Decimal || argument.Precision > AveragedDigitsMax) return null;
        var scale = call.Type.Scale > LongerQuotients ? call.Type.Scale : call.Type.Scale - QuotientDigits;
        var more = sum.Type.Scale - scale;
        var (dividend, divisor) = (sum, Cast(rows, SqlType.Decimal(WeightDigits, 0)));
        if (more > 0)
        {
            var factor = new LiteralExpression(ConstantCast.PowerOfTen(more), SqlType.Decimal(more + 1, 0));
            if (Product(dividend, factor) is not { } larger || Product(divisor, factor) is not { } also) return null;
            (dividend, divisor) = (larger, also);
        }

        var total = Cast(dividend, SqlType.Decimal(SqlType.MaxDecimalPrecision, scale));
        var signature = functions.Resolve("divide", [total.Type, divisor.Type]);
        if (signature.ReturnType != call.Type || !signature.ArgumentTypes.SequenceEqual([total.Type, divisor.Type])) return null;
        return new CastExpression(new CallExpression(signature, [total, divisor]), call.Type, Strict: true);
    }

    private CallExpression? Product(ScalarExpression value, ScalarExpression factor)
    {
        var signature = functions.Resolve("multiply", [value.Type, factor.Type]);
        return signature.ReturnType.Kind == SqlTypeKind.Decimal && signature.ReturnType.Scale == value.Type.Scale
            && signature.ArgumentTypes.SequenceEqual([value.Type, factor.Type]) ? new CallExpression(signature, [value, factor]) : null;
    }

    private static bool SeesOnlyWhichValues(string name) => name is "min" or "max" or "any_value" or "bool_or" or "bool_and" or "bit_or"
        or "bit_and" or "approx_count_distinct" or "ndv" or "hll_union" or "hll_raw_agg" or "hll_union_agg" or "bitmap_union"
        or "bitmap_union_count" or "bitmap_union_int" or "bitmap_agg" or "array_agg_distinct" or "collect_set";

    // What sees only which values occur may run over a group column of the view.
    private ScalarExpression? OverKeys(AggregateExpression call)
    {
        var arguments = call.Arguments.Select(keys.Rewrite).ToList();
        if (arguments.Count == 0 || arguments.Any(a => a is null)) return null;
        var moved = (AggregateExpression)call.WithChildren([.. arguments.OfType<ScalarExpression>()]);
        var column = columns.Create(call.Name, call.Type);
        _calls.Add(new NamedAggregate(column, moved));
        return new ColumnExpression(column);
    }

    private ScalarExpression? OverBranches(AggregateExpression call)
        => Conditional.PerGroup(call) is { } chosen ? Cast(Total(call.Name, chosen, null), call.Type) : null;

    // Every row of the view stands for as many rows as it counts, all of one value.
    private ScalarExpression? Weighted(AggregateExpression call) => Summed(call) is { } sum ? Cast(sum, call.Type) : null;

    // Products are wide enough that none is out of range where the sum is not.
    private ScalarExpression? Summed(AggregateExpression call)
    {
        if (call.Arguments is not [var argument] || RowCount() is not { } rows) return null;
        var plain = Plain(argument);
        SqlType value, weight;
        if (plain.Type is { IsInteger: true, Kind: <= SqlTypeKind.BigInt }) value = weight = SqlType.LargeInt;
        else if (plain.Type is { Kind: SqlTypeKind.Decimal, Precision: <= WeighedDigitsMax })
            (value, weight) = (plain.Type, SqlType.Decimal(WeightDigits, 0));
        else return null;
        var signature = functions.Resolve("multiply", [value, weight]);
        if (signature.ReturnType.Kind != value.Kind || signature.ReturnType.Scale != value.Scale
            || !signature.ArgumentTypes.SequenceEqual([value, weight]) || keys.Rewrite(plain) is not { } moved) return null;
        return Total("sum", new CallExpression(signature, [Cast(moved, value), Cast(rows, weight)]), null);
    }

    private ScalarExpression? WeightOf(AggregateExpression call)
    {
        if (call.Arguments is not [var argument] || RowCount() is not { } rows || keys.Rewrite(argument) is not { } value) return null;
        var zero = new LiteralExpression(Int128.Zero, rows.Type);
        return new CaseExpression([Predicates.IsNull(value)], [zero], rows, rows.Type);
    }

    private ColumnExpression? RowCount()
        => _offered.TryGetValue(new CallKey("count_star", false, [], [], []), out var column) ? new ColumnExpression(column) : null;

    private static ScalarExpression Plain(ScalarExpression argument)
        => argument is CastExpression { Input: var inner } && inner.Type.IsInteger && argument.Type.IsNumeric ? inner : argument;

    private ScalarExpression Total(ScalarExpression value) => Total("sum", value, null);

    private ScalarExpression Total(string function, ScalarExpression value, SqlType? type)
    {
        var signature = functions.Resolve(function, [value.Type]);
        var call = new AggregateExpression(signature, [Cast(value, signature.ArgumentTypes[0])]);
        var known = _calls.FirstOrDefault(c => c.Call.Equals(call));
        if (known is null)
        {
            known = new NamedAggregate(columns.Create(function, signature.ReturnType), call);
            _calls.Add(known);
        }

        var result = new ColumnExpression(known.Column);
        return type is null ? result : Cast(result, type);
    }

    // Compared by what the expressions are: two columns of one name print alike. Counting what is never NULL counts rows.
    private CallKey Key(string name, bool distinct, AggregateExpression call)
        => name == "count" && !distinct && call.Arguments.All(a => !a.IsNullable(neverNull))
            ? new CallKey("count_star", false, [], [], [])
            : new CallKey(
                name, distinct, NodeList.From<ScalarExpression>([.. call.Arguments.Select(a => classes.Canonical(Narrow(name, a)))]),
                call.Constants, call.OrderBy);

    // Whole numbers and decimals are the same in a wider type.
    private static ScalarExpression Narrow(string name, ScalarExpression argument)
    {
        if (name is not ("sum" or "count" or "avg" or "min" or "max")) return argument;
        while (argument is CastExpression { Input: var inner } && IsWidening(inner.Type, argument.Type)) argument = inner;
        return argument;
    }

    /// <summary>Says whether every value of one type is the same number in the other.</summary>
    internal static bool IsWidening(SqlType from, SqlType to)
        => from.IsInteger && to.IsInteger && to.Kind >= from.Kind
            || from.Kind == SqlTypeKind.Decimal && to.Kind == SqlTypeKind.Decimal && from.Scale == to.Scale
            && to.Precision >= from.Precision;

    private CallKey Key(string name, ScalarExpression argument)
        => name == "count" && !argument.IsNullable(neverNull)
            ? new CallKey("count_star", false, [], [], []) : new CallKey(name, false, [classes.Canonical(Narrow(name, argument))], [], []);

    private readonly record struct CallKey(
        string Name, bool Distinct, NodeList<ScalarExpression> Arguments, NodeList<LiteralExpression> Constants,
        NodeList<SortItem> OrderBy);
}
