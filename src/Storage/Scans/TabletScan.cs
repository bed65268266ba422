using MatViewDb.Storage.Contracts;
using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Scans;

/// <summary>
/// Lists the row groups of a tablet's rowsets that zone maps do not exclude, and keeps their files open.
/// </summary>
internal sealed class TabletScan : ITabletScan
{
    private readonly IReadOnlyList<Rowset> _rowsets;
    private readonly List<IRowGroup> _rowGroups = [];
    private int _disposed;

    /// <summary>Takes over a reference of each rowset.</summary>
    internal TabletScan(IReadOnlyList<Rowset> rowsets, ScanColumns columns)
    {
        _rowsets = rowsets;
        var plan = new ScanPlan(columns);
        foreach (var rowset in rowsets)
        {
            if (rowset.Segment() is not { } segment) continue;
            TotalRows += segment.Footer.Rows;
            var located = plan.Locate(segment.Footer);
            for (var i = 0; i < segment.Footer.RowGroups; i++)
            {
                if (plan.MayMatchRowGroup(segment.Footer, i, located))
                    _rowGroups.Add(new RowGroup(segment, i, located, plan));
                else RowGroupsPruned++;
            }
        }
    }

    public IReadOnlyList<IRowGroup> RowGroups => _rowGroups;
    public int RowGroupsPruned { get; }
    public long TotalRows { get; }

    public void Dispose()
    {
        if (Interlocked.Exchange(ref _disposed, 1) != 0) return;
        foreach (var rowset in _rowsets) rowset.Release();
    }
}
