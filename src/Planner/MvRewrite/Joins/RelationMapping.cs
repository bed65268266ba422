using System.Collections.Immutable;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Logical;

namespace MatViewDb.Planner.MvRewrite.Joins;

/// <summary>
/// Pairs scans of the view with scans of the query over the same tables, and writes expressions of both over common columns (the
/// query's, or stand-ins for columns that only the view reads). Either side may have scans without a partner.
/// </summary>
internal sealed class RelationMapping
{
    private const int StandInGap = 1 << 12;
    private readonly Dictionary<PlanColumn, ScalarExpression> _viewToCommon = [];
    private readonly Dictionary<LogicalScan, LogicalScan> _partners = new(ReferenceEqualityComparer.Instance);

    private RelationMapping(ImmutableArray<LogicalScan> query, ImmutableArray<LogicalScan> view, ImmutableArray<LogicalScan?> partners)
    {
        var standIn = query.SelectMany(s => s.Columns).Max(c => c.Column.Id) + StandInGap;
        var extra = new HashSet<LogicalScan>(ReferenceEqualityComparer.Instance);
        for (var i = 0; i < view.Length; i++)
        {
            var byStored = new Dictionary<int, PlanColumn>();
            if (partners[i] is { } partner)
            {
                _partners[view[i]] = partner;
                foreach (var column in partner.Columns) byStored.TryAdd(column.Stored.Id, column.Column);
            }
            else
            {
                extra.Add(view[i]);
            }

            foreach (var column in view[i].Columns)
            {
                var common = byStored.TryGetValue(column.Stored.Id, out var own)
                    ? own : new PlanColumn(++standIn, column.Column.Name, column.Column.Type);
                _viewToCommon[column.Column] = new ColumnExpression(common);
            }
        }

        Extra = extra;
    }

    /// <summary>Gives the scans of the view that the query has no like of.</summary>
    internal IReadOnlySet<LogicalScan> Extra { get; }

    internal ScalarExpression Query(ScalarExpression expression) => expression;

    /// <summary>Gives the query's scan that a scan of the view is paired with.</summary>
    internal LogicalScan Partner(LogicalScan ofView) => _partners[ofView];

    internal LogicalScan? Find(LogicalScan ofView) => _partners.GetValueOrDefault(ofView);

    internal ScalarExpression View(ScalarExpression expression) => expression.Substitute(_viewToCommon);

    /// <summary>Says what columns of the view that no partner has stand for, over other columns of the view.</summary>
    internal void Replace(IReadOnlyDictionary<PlanColumn, ScalarExpression> byColumn)
    {
        foreach (var (column, value) in byColumn) _viewToCommon[column] = View(value);
    }

    /// <summary>
    /// Gives the pairings of the two lists, at most a number of them; none when no table is in both. A scan of the view stays
    /// without a partner only where the query reads its table less often.
    /// </summary>
    internal static IEnumerable<RelationMapping> Enumerate(
        ImmutableArray<LogicalScan> query, ImmutableArray<LogicalScan> view, int most)
    {
        var spare = new Dictionary<long, int>();
        foreach (var scan in view) spare[scan.Table.Id] = spare.GetValueOrDefault(scan.Table.Id) + 1;
        foreach (var scan in query)
        {
            if (spare.TryGetValue(scan.Table.Id, out var count)) spare[scan.Table.Id] = count - 1;
        }

        return Pair(query, view, spare, [], 0).Where(p => p.Any(s => s is not null)).Take(most)
            .Select(order => new RelationMapping(query, view, order));
    }

    private static IEnumerable<ImmutableArray<LogicalScan?>> Pair(
        ImmutableArray<LogicalScan> query, ImmutableArray<LogicalScan> view, Dictionary<long, int> spare,
        ImmutableArray<LogicalScan?> chosen, int at)
    {
        if (at == view.Length)
        {
            yield return chosen;
            yield break;
        }

        var table = view[at].Table.Id;
        foreach (var candidate in query)
        {
            if (candidate.Table.Id != table || chosen.Any(c => ReferenceEquals(c, candidate))) continue;
            foreach (var whole in Pair(query, view, spare, chosen.Add(candidate), at + 1)) yield return whole;
        }

        var without = 0;
        for (var i = 0; i < at; i++) without += chosen[i] is null && view[i].Table.Id == table ? 1 : 0;
        if (without >= spare[table]) yield break;
        foreach (var whole in Pair(query, view, spare, chosen.Add(null), at + 1)) yield return whole;
    }
}
