using System.Collections.Immutable;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;
using MatViewDb.Planner.Rules;
using MatViewDb.Protocol;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Planner.Physical;

/// <summary>
/// Answers count, min and max over a whole table or partition from what is stored about its row groups: the scan gives their
/// numbers, and the counts are added up.
/// </summary>
public sealed class SummarizeScans(RuleContext context)
{
    public PhysicalNode Run(PhysicalNode node)
        => node is PhysicalAggregate aggregate && TrySummarize(aggregate) is { } summed ? summed : node.MapInputs(Run);

    private PhysicalNode? TrySummarize(PhysicalAggregate aggregate)
    {
        if (!aggregate.GroupBy.IsEmpty || !aggregate.GroupingSets.IsEmpty || aggregate.Calls.IsEmpty) return null;
        if (aggregate.Input is not PhysicalScan { Conjuncts.IsEmpty: true, Limit: 0, Source.Versions: null } scan) return null;

        var summaries = ImmutableArray.CreateBuilder<ColumnSummary>();
        var calls = ImmutableArray.CreateBuilder<ColumnCall>();
        foreach (var call in aggregate.Calls)
        {
            if (SummaryOf(call, scan) is not { } summary) return null;
            summaries.Add(summary);
            var isCount = summary.Kind is ScanSummary.Types.Kind.Rows or ScanSummary.Types.Kind.Values;
            var result = isCount ? context.Columns.Create(call.ToString(), SqlType.BigInt) : call.Column;
            calls.Add(new ColumnCall(
                result, isCount ? "sum" : call.Function, [summary.Output], [summary.Output.Type], Distinct: false, [], []));
        }

        var summed = new PhysicalAggregate(
            scan with { Summaries = summaries.ToImmutable(), Output = [.. summaries.Select(s => s.Output)], NotNull = ColumnSet.Empty },
            [], calls.ToImmutable(), aggregate.Phase)
        {
            Output = [.. calls.Select(c => c.Column)], Rows = aggregate.Rows,
        };
        // Of no row groups at all a sum is NULL, but a count 0.
        return PhysicalPlanner.Project(summed, [.. aggregate.Calls.Select((c, i) => OrZero(c, calls[i]))]);
    }

    private ColumnSummary? SummaryOf(ColumnCall call, PhysicalScan scan)
    {
        if (call.Function == "count_star") return Summary(call, ScanSummary.Types.Kind.Rows, null, SqlType.BigInt);
        if (call.Arguments.Length != 1) return null;
        if (scan.Columns.FirstOrDefault(c => c.Column.Equals(call.Arguments[0])) is not { Stored.Id: > 0 } column) return null;
        var isWhole = column.Column.Type.ToArrow().Physical
            is PhysicalKind.Int8 or PhysicalKind.Int16 or PhysicalKind.Int32 or PhysicalKind.Int64;
        return call.Function switch
        {
            "count" when !call.Distinct && !column.Stored.Nullable => Summary(call, ScanSummary.Types.Kind.Rows, null, SqlType.BigInt),
            "count" when !call.Distinct => Summary(call, ScanSummary.Types.Kind.Values, column.Column, SqlType.BigInt),
            "min" when isWhole => Summary(call, ScanSummary.Types.Kind.Min, column.Column, column.Column.Type),
            "max" when isWhole => Summary(call, ScanSummary.Types.Kind.Max, column.Column, column.Column.Type),
            _ => null,
        };
    }

    private ColumnSummary Summary(ColumnCall call, ScanSummary.Types.Kind kind, PlanColumn? column, SqlType type)
        => new(kind, column, context.Columns.Create(call.ToString(), type));

    private NamedExpression OrZero(ColumnCall asked, ColumnCall made)
    {
        if (made.Column.Equals(asked.Column)) return NamedExpression.Of(made.Column);
        NodeList<ScalarExpression> arguments = [new ColumnExpression(made.Column), new LiteralExpression(Int128.Zero, SqlType.BigInt)];
        var signature = context.Catalog.Functions.Resolve("coalesce", [SqlType.BigInt, SqlType.BigInt]);
        return new NamedExpression(asked.Column, new CallExpression(signature, arguments));
    }
}

/// <summary>Is a number that a scan gives of its rows instead of the rows.</summary>
public sealed record ColumnSummary(ScanSummary.Types.Kind Kind, PlanColumn? Column, PlanColumn Output)
{
    public override string ToString() => Output.Name;
}
