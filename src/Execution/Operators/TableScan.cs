using MatViewDb.Execution.Pipelines;
using MatViewDb.Execution.RuntimeFilters;
using MatViewDb.Protocol;
using MatViewDb.Storage.Contracts;

namespace MatViewDb.Execution.Operators;

/// <summary>
/// Reads tablets of one table at their versions; row groups are the morsels. Predicate and runtime filters see only
/// their
/// own columns; the others are read for pages where rows are left.
/// </summary>
[Operator(typeof(ScanSpec))]
public sealed class TableScan(OperatorSite site) : SourceOperator(site)
{
    public override bool RunsAtStarter => true;

    private readonly List<ITabletScan> _scans = [];
    private readonly List<IRowGroup> _groups = [];
    private int _nextGroup;
    private long _limitLeft = long.MaxValue;

    internal ScanSpec Spec { get; } = site.Spec<ScanSpec>();

    /// <summary>Filters of joins above whose build has ended, with the column that each tests.</summary>
    internal List<(RuntimeFilter Filter, int Column)> Filters { get; } = [];

    public override void Wire(PipelineBuilder builder, Pipeline above)
    {
        base.Wire(builder, above);
        foreach (var target in Spec.RuntimeFilters) builder.AwaitFilter(target.FilterId, above);
    }

    public override int Prepare(int parallelism)
    {
        if (Spec.Limit > 0) _limitLeft = Spec.Limit;
        var prune = Spec.Prune.ToList();
        foreach (var target in Spec.RuntimeFilters)
        {
            if (Fragment.RuntimeFilters.Find(target.FilterId) is not { } filter) continue;
            if (filter.IsEmpty) return 1;
            Filters.Add((filter, target.Column));
            if (filter.Range.IsEmpty) continue;
            prune.Add(Bound(target.Column, PrunePredicate.Types.Op.Ge, filter.Range.Min));
            prune.Add(Bound(target.Column, PrunePredicate.Types.Op.Le, filter.Range.Max));
        }

        var columns = new ScanColumns([.. Spec.ColumnIds], [.. Spec.ColumnTypes.Select(t => t.ToSqlType())], prune)
        {
            Missing = Spec.Missing,
        };
        long pruned = 0;
        foreach (var tablet in Spec.Tablets)
        {
            Fragment.Query.ThrowIfFailed();
            var scan = Fragment.Services.Tablets.OpenScan(tablet.TabletId, tablet.Version, tablet.FromVersion, columns);
            _scans.Add(scan);
            _groups.AddRange(scan.RowGroups);
            pruned += scan.RowGroupsPruned;
        }

        Count("row_groups", _groups.Count);
        Count("row_groups_pruned", pruned);
        return Math.Min(parallelism, _groups.Count);
    }

    public override SourceStage OpenSource(WorkerContext worker) => new ScanStage(this, worker);

    public override void Dispose()
    {
        foreach (var scan in _scans) scan.Dispose();
    }

    /// <summary>Gives the next row group, or null at the end.</summary>
    internal IRowGroup? TakeGroup()
    {
        var index = Interlocked.Increment(ref _nextGroup) - 1;
        return index < _groups.Count && Volatile.Read(ref _limitLeft) > 0 ? _groups[index] : null;
    }

    /// <summary>Gives how many of these rows are still wanted.</summary>
    internal int Claim(int rows)
    {
        if (Spec.Limit <= 0) return rows;
        var left = Interlocked.Add(ref _limitLeft, -rows) + rows;
        return (int)Math.Clamp(left, 0, rows);
    }

    private static PrunePredicate Bound(int column, PrunePredicate.Types.Op op, long value)
        => new() { Column = column, Op = op, Values = { new LiteralValue { IntValue = value } } };
}
