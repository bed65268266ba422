using MatViewDb.Storage.Contracts;
using MatViewDb.Storage.Deletes;
using MatViewDb.Storage.Rollups;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Scans;

/// <summary>
/// Lists the row groups of a tablet's rowsets that zone maps do not exclude, and keeps their files open.
/// </summary>
internal sealed class TabletScan : ITabletScan
{
    private readonly IReadOnlyList<RowsetView> _views;
    private readonly List<IRowGroup> _rowGroups = [];
    private readonly Tablet? _placesOf;
    private int _disposed;

    /// <summary>Takes over a reference of each rowset, and the tablet's count of those that read where rows lie.</summary>
    internal TabletScan(long tabletId, IReadOnlyList<RowsetView> views, ScanColumns columns, Tablet? placesOf)
    {
        _views = views;
        _placesOf = placesOf;
        var plan = columns.Plan;
        foreach (var view in views)
        {
            if (view.Rowset.Segment() is not { } segment) continue;
            TotalRows += view.RowCount;
            var located = plan.Locate(segment.Footer);
            var rollup = RollupFor(view, columns, plan, located);
            if (rollup is not null) (segment, located) = (rollup.Segment, plan.Locate(rollup.Segment.Footer));
            for (var i = 0; i < segment.Footer.RowGroups; i++)
            {
                if (rollup is null && view.HidesAll(i, segment.Footer.RowsOf(i))) continue;
                if (!plan.MayMatchRowGroup(segment.Footer, i, located)) RowGroupsPruned++;
                else if (!plan.MayHold(segment, i, located)) RowGroupsBloomed++;
                else
                {
                    _rowGroups.Add(new RowGroup(segment, i, located, plan, new RowPlace(tabletId, view, rollup)));
                    if (rollup is not null) RowGroupsOfRollups++;
                }
            }
        }
    }

    public IReadOnlyList<IRowGroup> RowGroups => _rowGroups;
    public int RowGroupsPruned { get; }
    public int RowGroupsBloomed { get; }
    public int RowGroupsOfRollups { get; }
    public long TotalRows { get; }

    // A rowset may lack the rollup: it is small, or was written before it. And the rollup may lack a column that came later.
    private static RollupSegment? RollupFor(RowsetView view, ScanColumns columns, ScanPlan plan, int[] located)
    {
        if (columns.RollupId == 0 || view.Only || view.Rowset.Rollup(columns.RollupId) is not { } rollup) return null;
        for (var i = 0; i < located.Length; i++)
        {
            if (plan.VirtualAt(i) < 0) return null;
            if (located[i] >= 0 && rollup.Segment.Footer.Find(columns.ColumnIds[i]) < 0) return null;
        }

        return rollup;
    }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0) return;
        foreach (var view in _views) view.Rowset.Release();
        if (_placesOf is null) return;
        lock (_placesOf.Guard) _placesOf.PlaceReaders--;
    }
}
