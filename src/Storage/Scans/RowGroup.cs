using MatViewDb.Arrow.Buffers;
using MatViewDb.Storage.Contracts;
using MatViewDb.Storage.Segments;

namespace MatViewDb.Storage.Scans;

/// <summary>Is one row group that a scan found worth reading.</summary>
internal sealed class RowGroup(SegmentReader segment, int index, int[] columns, ScanPlan plan, RowPlace place) : IRowGroup
{
    public int RowCount => segment.Footer.RowsOf(index);

    public int VisibleRows => place.VisibleIn(index, RowCount);

    public int? Nulls(int position) => plan.NullsOf(segment.Footer, index, columns, position);

    public ZoneRange? Range(int position) => plan.RangeOf(segment.Footer, index, null, columns, position);

    public IRowGroupReader Open(MemoryTracker tracker) => new RowGroupReader(segment, index, columns, plan, place, tracker);
}
