using System.Collections.Immutable;
using MatViewDb.Core.Types;
using MatViewDb.Functions;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>
/// Computes a query's aggregates from a view's (mv-rewrite section 3): sums of sums and counts, minima of minima, averages from
/// sum and count, DISTINCT over a group column; or copies them where every group of the query is one row of the view.
/// </summary>
internal sealed class AggregateRollup(IFunctionResolver functions, ColumnFactory columns, ColumnClasses classes, ViewOutputs keys)
{
    private const int AveragedDigitsMax = 15;
    private readonly Dictionary<CallKey, PlanColumn> _offered = [];
    private readonly List<NamedAggregate> _calls = [];

    /// <summary>Gives the aggregates to compute over the view's rows.</summary>
    internal ImmutableArray<NamedAggregate> Calls => [.. _calls];

    internal void Offer(AggregateExpression overBase, PlanColumn viewColumn)
        => _offered.TryAdd(Key(overBase.Name, overBase.Distinct, overBase), viewColumn);

    /// <summary>Copies the view's own result; only when groups are the same.</summary>
    internal ScalarExpression? Copy(AggregateExpression call)
        => _offered.TryGetValue(Key(call.Name, call.Distinct, call), out var column) ? new ColumnExpression(column) : null;

    /// <summary>Gives an expression over <see cref="Calls"/> (and literals) that equals the query's aggregate; null = cannot.</summary>
    internal ScalarExpression? RollUp(AggregateExpression call, bool global)
    {
        if (call.Constants.Count > 0 || call.OrderBy.Count > 0) return null;
        if (call.Distinct || call.Name is "min" or "max" && !_offered.ContainsKey(Key(call.Name, false, call)))
            return OverKeys(call);
        switch (call.Name)
        {
            case "sum":
                return Offered("sum", call) is { } sum ? Merge("sum", sum, call.Type) : null;
            case "min" or "max" or "any_value":
                return Offered(call.Name, call) is { } same ? Merge(call.Name, same, call.Type) : null;
            case "count" or "count_star":
                return Offered(call.Name, call) is { } count ? Counted(count, call.Type, global) : null;
            case "avg":
                return Average(call, global);
            default:
                return null;
        }
    }

    private PlanColumn? Offered(string name, AggregateExpression call)
        => _offered.TryGetValue(Key(name, false, call), out var column) ? column : null;

    private ScalarExpression Counted(PlanColumn count, SqlType type, bool global)
    {
        var total = Merge("sum", count, type);
        if (!global) return total;
        // A global count over no rows is 0, while a sum over no rows is NULL.
        var zero = new LiteralExpression(Int128.Zero, total.Type);
        var signature = functions.Resolve("coalesce", [total.Type, total.Type]);
        return Cast(new CallExpression(signature, [total, zero]), type);
    }

    private ScalarExpression? Average(AggregateExpression call, bool global)
    {
        if (Offered("sum", call) is not { } sum || Offered("count", call) is not { } count) return null;
        if (call.Type.Kind == SqlTypeKind.Decimal) return DecimalAverage(call, sum, count);
        if (call.Type.Kind != SqlTypeKind.Double) return null;
        var total = Cast(Merge("sum", sum, null), SqlType.Double);
        var rows = Cast(Merge("sum", count, null), SqlType.Double);
        return Cast(new CallExpression(functions.Resolve("divide", [SqlType.Double, SqlType.Double]), [total, rows]), call.Type);
    }

    // A decimal average rounds once, at its own scale. A quotient does the same where its scale is that one, and as long as the
    // sum has digits to spare; elsewhere the last digit could differ.
    private CastExpression? DecimalAverage(AggregateExpression call, PlanColumn sum, PlanColumn count)
    {
        var argument = call.Arguments[0].Type;
        if (argument.Kind != SqlTypeKind.Decimal || argument.Precision > AveragedDigitsMax || argument.Scale > 2) return null;
        var total = Cast(Merge("sum", sum, null), SqlType.Decimal(SqlType.MaxDecimalPrecision, 2));
        var rows = Merge("sum", count, null);
        var signature = functions.Resolve("divide", [total.Type, rows.Type]);
        if (signature.ReturnType != call.Type || signature.ArgumentTypes[0] != total.Type) return null;
        var quotient = new CallExpression(signature, [total, Cast(rows, signature.ArgumentTypes[1])]);
        return new CastExpression(quotient, call.Type, Strict: true);
    }

    // DISTINCT aggregates, MIN and MAX see only which values occur, so they may run over a group column of the view.
    private ScalarExpression? OverKeys(AggregateExpression call)
    {
        var arguments = call.Arguments.Select(keys.Rewrite).ToList();
        if (arguments.Count == 0 || arguments.Any(a => a is null)) return null;
        var moved = (AggregateExpression)call.WithChildren([.. arguments.OfType<ScalarExpression>()]);
        var column = columns.Create(call.Name, call.Type);
        _calls.Add(new NamedAggregate(column, moved));
        return new ColumnExpression(column);
    }

    private ScalarExpression Merge(string function, PlanColumn part, SqlType? type)
    {
        var signature = functions.Resolve(function, [part.Type]);
        var call = new AggregateExpression(signature, [Cast(new ColumnExpression(part), signature.ArgumentTypes[0])]);
        var known = _calls.FirstOrDefault(c => c.Call.Equals(call));
        if (known is null)
        {
            known = new NamedAggregate(columns.Create(function, signature.ReturnType), call);
            _calls.Add(known);
        }

        var result = new ColumnExpression(known.Column);
        return type is null ? result : Cast(result, type);
    }

    private static ScalarExpression Cast(ScalarExpression value, SqlType type)
        => value.Type == type ? value : new CastExpression(value, type, Strict: true);

    // Compared by what the expressions are: two columns of one name print alike.
    private CallKey Key(string name, bool distinct, AggregateExpression call)
        => new(
            name, distinct, NodeList.From<ScalarExpression>([.. call.Arguments.Select(classes.Canonical)]), call.Constants, call.OrderBy);

    private readonly record struct CallKey(
        string Name, bool Distinct, NodeList<ScalarExpression> Arguments, NodeList<LiteralExpression> Constants,
        NodeList<SortItem> OrderBy);
}
