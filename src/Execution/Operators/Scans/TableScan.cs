using MatViewDb.Execution.Pipelines;
using MatViewDb.Execution.RuntimeFilters;
using MatViewDb.Protocol;
using MatViewDb.Storage.Contracts;

namespace MatViewDb.Execution.Operators.Scans;

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
    private long _groupsSkipped;
    private long _pagesSkipped;

    internal ScanSpec Spec { get; } = site.Spec<ScanSpec>();

    /// <summary>Filters of joins above whose build has ended, with the column that each tests.</summary>
    internal List<(RuntimeFilter Filter, int Column)> Filters { get; } = [];

    /// <summary>What a top-n above wants, once it runs.</summary>
    internal ScanBound? Bound { get; private set; }

    /// <summary>Row groups that are read, by the number that row references hold.</summary>
    internal IReadOnlyList<IRowGroup> Groups => _groups;

    public override void Wire(PipelineBuilder builder, Pipeline above)
    {
        base.Wire(builder, above);
        if (Spec.FetchId > 0) Fragment.Links.Add(Spec.FetchId, this);
        foreach (var target in Spec.RuntimeFilters) builder.AwaitFilter(target.FilterId, above);
        // What differs between versions may be merged away at any moment: it is held before rows leave the query, while it can still
        // be planned anew.
        ScanColumns? columns = null;
        foreach (var tablet in Spec.Tablets)
        {
            if (tablet.FromVersion > 0) _scans.Add(Open(tablet, columns ??= Columns(Spec.Prune)));
        }
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
            if (filter.Values is { } values)
                prune.Add(new PrunePredicate { Column = target.Column, Op = PrunePredicate.Types.Op.In, Values = { values } });
            if (filter.Range.IsEmpty) continue;
            prune.Add(AsPrune(target.Column, PrunePredicate.Types.Op.Ge, filter.Range.Min));
            prune.Add(AsPrune(target.Column, PrunePredicate.Types.Op.Le, filter.Range.Max));
        }

        var columns = Columns(prune);
        foreach (var tablet in Spec.Tablets)
        {
            if (tablet.FromVersion > 0) continue;
            Fragment.Query.ThrowIfFailed();
            _scans.Add(Open(tablet, columns));
        }

        long pruned = 0;
        long bloomed = 0;
        long ordered = 0;
        foreach (var scan in _scans)
        {
            _groups.AddRange(scan.RowGroups);
            pruned += scan.RowGroupsPruned;
            bloomed += scan.RowGroupsBloomed;
            ordered += scan.RowGroupsOfRollups;
        }

        if (Spec.TopBound is { } top && Fragment.Links.Threshold(top.BoundId) is { } threshold)
        {
            Bound = new ScanBound(threshold, top.Column);
            Bound.Order(_groups);
        }

        Count("row_groups", _groups.Count);
        Count("row_groups_pruned", pruned);
        if (bloomed > 0) Count("row_groups_bloom_filtered", bloomed);
        if (ordered > 0) Count("row_groups_of_rollup", ordered);
        return Math.Min(parallelism, _groups.Count);
    }

    public override SourceStage OpenSource(WorkerContext worker)
        => Spec.Summaries.Count > 0 ? new SummaryStage(this, worker) : new ScanStage(this, worker);

    public override void Dispose()
    {
        if (Bound is not null)
        {
            Count("row_groups_behind_top", _groupsSkipped);
            Count("pages_behind_top", _pagesSkipped);
        }

        foreach (var scan in _scans) scan.Dispose();
    }

    /// <summary>Gives the number of the next row group that has wanted rows, or -1 at the end.</summary>
    internal int TakeGroup()
    {
        while (true)
        {
            var index = Interlocked.Increment(ref _nextGroup) - 1;
            if (index >= _groups.Count || Volatile.Read(ref _limitLeft) <= 0) return -1;
            if (Bound is null || !Bound.Excludes(_groups[index])) return index;
            Interlocked.Increment(ref _groupsSkipped);
        }
    }

    private ScanColumns Columns(IEnumerable<PrunePredicate> prune)
        => new([.. Spec.ColumnIds], [.. Spec.ColumnTypes.Select(t => t.ToSqlType())], [.. prune])
        {
            Missing = Spec.Missing, RollupId = Spec.RollupId,
        };

    // A transaction sees what it staged, but not in differences of versions.
    private ITabletScan Open(TabletRange tablet, ScanColumns columns)
    {
        var tablets = Fragment.Services.Tablets;
        var options = Fragment.Query.Options;
        var own = options.TransactionId > 0 && tablet.FromVersion == 0
            ? options.OwnTablets.FirstOrDefault(t => t.TabletId == tablet.TabletId) : null;
        return own is null
            ? tablets.OpenScan(tablet.TabletId, tablet.Version, tablet.FromVersion, columns)
            : tablets.OpenScan(tablet.TabletId, tablet.Version, new OwnRows(options.TransactionId, own.RowsetIds), columns);
    }

    internal void CountSummarized(long groups) => Count("row_groups_not_read", groups);

    /// <summary>Says whether the page that a reader stands on has wanted rows.</summary>
    internal bool Wants(IRowGroupReader page)
    {
        if (Bound is null || !Bound.Excludes(page)) return true;
        Interlocked.Increment(ref _pagesSkipped);
        return false;
    }

    /// <summary>Gives how many of these rows are still wanted.</summary>
    internal int Claim(int rows)
    {
        if (Spec.Limit <= 0) return rows;
        var left = Interlocked.Add(ref _limitLeft, -rows) + rows;
        return (int)Math.Clamp(left, 0, rows);
    }

    private static PrunePredicate AsPrune(int column, PrunePredicate.Types.Op op, long value)
        => new() { Column = column, Op = op, Values = { new LiteralValue { IntValue = value } } };
}
