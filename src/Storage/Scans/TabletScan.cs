using MatViewDb.Storage.Contracts;
using MatViewDb.Storage.Deletes;

namespace MatViewDb.Storage.Scans;

/// <summary>
/// Lists the row groups of a tablet's rowsets that zone maps do not exclude, and keeps their files open.
/// </summary>
internal sealed class TabletScan : ITabletScan
{
    private readonly IReadOnlyList<RowsetView> _views;
    private readonly List<IRowGroup> _rowGroups = [];
    private int _disposed;

    /// <summary>Takes over a reference of each rowset.</summary>
    internal TabletScan(long tabletId, IReadOnlyList<RowsetView> views, ScanColumns columns)
    {
        _views = views;
        var plan = new ScanPlan(columns);
        foreach (var view in views)
        {
            if (view.Rowset.Segment() is not { } segment) continue;
            TotalRows += view.RowCount;
            var located = plan.Locate(segment.Footer);
            for (var i = 0; i < segment.Footer.RowGroups; i++)
            {
                if (view.HidesAll(i, segment.Footer.RowsOf(i))) continue;
                if (!plan.MayMatchRowGroup(segment.Footer, i, located)) RowGroupsPruned++;
                else if (!plan.MayHold(segment, i, located)) RowGroupsBloomed++;
                else
                    _rowGroups.Add(new RowGroup(segment, i, located, plan, new RowPlace(tabletId, view)));
            }
        }
    }

    public IReadOnlyList<IRowGroup> RowGroups => _rowGroups;
    public int RowGroupsPruned { get; }
    public int RowGroupsBloomed { get; }
    public long TotalRows { get; }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0) return;
        foreach (var view in _views) view.Rowset.Release();
    }
}
