using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Expressions;
using MatViewDb.Planner.Rules;
using MatViewDb.Planner.Statistics;
using Op = MatViewDb.Protocol.PrunePredicate.Types.Op;

namespace MatViewDb.Planner.Physical;

/// <summary>
/// Lets scans read a rollup where its order leaves far fewer rows to read than the table's own: columns are read one by one, so
/// that nothing else tells the two apart.
/// </summary>
public sealed class ChooseRollups(RuleContext context)
{
    /// <summary>A rollup has to read less than this part of what the table's order would.</summary>
    private const double WorthIt = 0.5;

    /// <summary>What a top-n reads of rows that are in the order of its first key.</summary>
    private const double TopPart = 0.1;

    public PhysicalNode Run(PhysicalNode node)
    {
        if (!context.Settings.Get(PlannerSettings.Rollups)) return node;
        return Walk(node);
    }

    private static PhysicalNode Walk(PhysicalNode node)
        => node is PhysicalScan scan ? BestOf(scan) is { } rollup ? scan with { Rollup = rollup } : scan : node.MapInputs(Walk);

    private static TableRollup? BestOf(PhysicalScan scan)
    {
        var table = scan.Source.Table;
        if (table.AllRollups.Count == 0 || scan.Source.Versions is not null || scan.Source.IsToBeChanged || !scan.Summaries.IsEmpty)
            return null;
        var usable = table.AllRollups.Where(r => r.IsReady && scan.Columns.All(c => r.Columns.Contains(c.Stored.Id))).ToList();
        if (usable.Count == 0) return null;
        var own = table.SortColumns.Select(name => table.StoredColumns.FirstOrDefault(c => c.Name == name)?.Id ?? -1);
        var limits = new OrderLimits(scan);
        var least = limits.PartOf(own) * WorthIt;
        TableRollup? best = null;
        foreach (var rollup in usable.OrderBy(r => r.Columns.Length).ThenBy(r => r.Name, StringComparer.Ordinal))
        {
            if (limits.PartOf(rollup.Columns.Take(rollup.SortColumns)) is var part && part < least) (best, least) = (rollup, part);
        }

        return best;
    }

    /// <summary>Knows what of a scan's conditions an order of rows can make use of.</summary>
    private sealed class OrderLimits
    {
        private readonly PhysicalScan _scan;
        private readonly NodeStatistics _statistics;
        private readonly List<(int ColumnId, Op Op, ScalarExpression Conjunct)> _limits = [];

        internal OrderLimits(PhysicalScan scan)
        {
            _scan = scan;
            _statistics = new NodeStatistics(
                scan.Source.Table.Rows, scan.ColumnStatistics ?? new Dictionary<int, ColumnStatistics>());
            var positions = scan.Columns.Select((c, i) => (c.Column.Id, i)).ToDictionary(p => p.Id, p => p.i);
            foreach (var conjunct in scan.Conjuncts)
            {
                if (PrunePredicates.TryMake(conjunct, positions) is not { } prune) continue;
                if (prune.Op is Op.Ne or Op.IsNotNull || (prune.Op == Op.Like && !HasPrefix(prune.Values[0].BytesValue.Span))) continue;
                _limits.Add((scan.Columns[prune.Column].Stored.Id, prune.Op, conjunct));
            }
        }

        /// <summary>Estimates which part of rows in an order is left to read, by its first columns as far as they have one value.</summary>
        internal double PartOf(IEnumerable<int> order)
        {
            var part = 1.0;
            var isFirst = true;
            foreach (var column in order)
            {
                var limits = _limits.FindAll(l => l.ColumnId == column);
                if (limits.Count == 0)
                {
                    return isFirst && IsTop(column) ? TopPart : part;
                }

                part *= Selectivity.OfConjuncts([.. limits.Select(l => l.Conjunct)], _statistics, []);
                if (!limits.Exists(l => l.Op is Op.Eq or Op.In or Op.IsNull)) return part;
                isFirst = false;
            }

            return part;
        }

        private bool IsTop(int columnId)
            => _scan.TopBound is { } bound && _scan.Columns.Any(c => c.Stored.Id == columnId && c.Column.Equals(bound.Column));

        private static bool HasPrefix(ReadOnlySpan<byte> pattern)
            => pattern.Length > 0 && pattern[0] is not ((byte)'%' or (byte)'_' or (byte)'\\');
    }
}
