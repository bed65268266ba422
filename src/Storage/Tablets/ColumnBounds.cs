using MatViewDb.Arrow.Types;
using MatViewDb.Protocol;
using MatViewDb.Storage.Deletes;
using MatViewDb.Storage.Segments;

namespace MatViewDb.Storage.Tablets;

/// <summary>
/// Finds between which values a column of whole numbers lies in sets of rows, from the zones in the footers of segments. Deleted rows
/// count, so bounds may be too wide.
/// </summary>
internal sealed class ColumnBounds(int columnId)
{
    private (Int128 Min, Int128 Max)? _range;

    /// <summary>Takes rows of a tablet; false where their bounds are not known.</summary>
    internal bool Add(Tablet tablet, IReadOnlyList<RowsetView> views)
    {
        // Values beside a key are joined when they are read.
        if (tablet.JoinsRows && !tablet.Spec.KeyColumns.Any(k => tablet.Columns[k].ColumnId == columnId)) return false;
        foreach (var view in views)
        {
            if (view.Rowset.Segment() is { } segment && !Add(segment.Footer)) return false;
        }

        return true;
    }

    internal BoundsReply Tell()
    {
        if (_range is not { } range) return new BoundsReply { IsKnown = true };
        return new BoundsReply { IsKnown = true, HasValues = true, Min = (long)range.Min, Max = (long)range.Max };
    }

    private bool Add(SegmentFooter segment)
    {
        // A column that is younger than the segment holds its first default.
        var column = segment.Find(columnId);
        if (column < 0) return false;
        if (segment.TypeOf(column).Physical is not (PhysicalKind.Int8 or PhysicalKind.Int16 or PhysicalKind.Int32 or PhysicalKind.Int64))
            return false;
        for (var i = 0; i < segment.RowGroups; i++)
        {
            ref readonly var chunk = ref segment.Chunk(i, column);
            if ((chunk.Flags & ZoneFlags.AllNull) != 0) continue;
            if ((chunk.Flags & (ZoneFlags.HasRange | ZoneFlags.Prefix)) != ZoneFlags.HasRange) return false;
            var (min, max) = (ZoneKey.ToInteger(chunk.Zone.Min), ZoneKey.ToInteger(chunk.Zone.Max));
            _range = _range is { } known ? (Int128.Min(known.Min, min), Int128.Max(known.Max, max)) : (min, max);
        }

        return true;
    }
}
