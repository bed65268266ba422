using System.Collections.Immutable;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.MvRewrite;

/// <summary>
/// Pairs each scan of the query with a scan of the view over the same table, and writes expressions of both over common
/// columns (the query's, or stand-ins for columns that only the view reads).
/// </summary>
internal sealed class RelationMapping
{
    private const int StandInGap = 1 << 12;
    private readonly Dictionary<PlanColumn, ScalarExpression> _viewToCommon = [];
    private readonly Dictionary<LogicalScan, LogicalScan> _partners = new(ReferenceEqualityComparer.Instance);

    private RelationMapping(ImmutableArray<LogicalScan> query, IReadOnlyList<LogicalScan> view)
    {
        var standIn = query.SelectMany(s => s.Columns).Max(c => c.Column.Id) + StandInGap;
        for (var i = 0; i < query.Length; i++)
        {
            _partners[view[i]] = query[i];
            var byStored = query[i].Columns.ToDictionary(c => c.Stored.Id, c => c.Column);
            foreach (var column in view[i].Columns)
            {
                var common = byStored.TryGetValue(column.Stored.Id, out var own)
                    ? own : new PlanColumn(++standIn, column.Column.Name, column.Column.Type);
                _viewToCommon[column.Column] = new ColumnExpression(common);
            }
        }
    }

    internal ScalarExpression Query(ScalarExpression expression) => expression;

    /// <summary>Gives the query's scan that a scan of the view is paired with.</summary>
    internal LogicalScan Partner(LogicalScan ofView) => _partners[ofView];

    internal ScalarExpression View(ScalarExpression expression) => expression.Substitute(_viewToCommon);

    /// <summary>Gives the pairings of the two lists, at most a number of them; none when the tables differ.</summary>
    internal static IEnumerable<RelationMapping> Enumerate(
        ImmutableArray<LogicalScan> query, ImmutableArray<LogicalScan> view, int most)
    {
        if (query.Length != view.Length) return [];
        return Pair(query, view, [], 0).Take(most).Select(order => new RelationMapping(query, order));
    }

    private static IEnumerable<IReadOnlyList<LogicalScan>> Pair(
        ImmutableArray<LogicalScan> query, ImmutableArray<LogicalScan> view, ImmutableArray<LogicalScan> chosen, int at)
    {
        if (at == query.Length)
        {
            yield return chosen;
            yield break;
        }

        foreach (var candidate in view)
        {
            if (candidate.Table.Id != query[at].Table.Id || chosen.Any(c => ReferenceEquals(c, candidate))) continue;
            foreach (var whole in Pair(query, view, chosen.Add(candidate), at + 1)) yield return whole;
        }
    }
}
