using System.Collections.Immutable;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.MvRewrite.Joins;

/// <summary>
/// Is a left join of the query whose right side has predicates that the view's lacks. Every row of the left side is there all the
/// same, so groups are the same, and aggregates over the right side take its values where the predicates hold.
/// </summary>
internal sealed record NarrowedJoin(ColumnSet Right, ImmutableArray<ScalarExpression> Predicates)
{
    /// <summary>Gives the query's aggregates over the view's wider join; null when rows of the left side were counted by them.</summary>
    internal static ImmutableArray<NamedAggregate>? Aggregates(QueryShape query, IReadOnlyList<NarrowedJoin> narrowed)
    {
        var all = narrowed.Aggregate(ColumnSet.Empty, (columns, join) => columns.Union(join.Right));
        if (query.Keys is not { } keys || keys.Any(k => k.Expression.Columns.Overlaps(all))) return null;
        if (query.Joins.Conjuncts.Any(c => c.Columns.Overlaps(all))) return null;
        if (query.Joins.Attached.Any(a => !a.Right.AllColumns().Overlaps(all) && a.On.Any(o => o.Columns.Overlaps(all)))) return null;
        var made = ImmutableArray.CreateBuilder<NamedAggregate>();
        foreach (var aggregate in query.Aggregates)
        {
            var call = aggregate.Call;
            if (call.Name is "min" or "max" && !call.Columns.Overlaps(all))
            {
                made.Add(aggregate);
                continue;
            }

            var join = narrowed.FirstOrDefault(j => call.Arguments.Count == 1 && j.Right.ContainsAll(call.Columns));
            if (join is null || call.OrderBy.Count > 0 || call.Name is not ("count" or "sum" or "min" or "max" or "avg")) return null;
            var argument = call.Arguments[0];
            // Rows without a partner have NULL there, which no aggregate sees.
            if (!argument.Columns.Overlaps(join.Right) || !argument.IsNullWhenNull(join.Right)) return null;
            var value = new CaseExpression([Expressions.Predicates.And(join.Predicates)], [argument], null, argument.Type);
            made.Add(aggregate with { Call = (AggregateExpression)call.WithChildren([value]) });
        }

        return made.ToImmutable();
    }
}
