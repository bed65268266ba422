using System.Buffers.Binary;
using Google.Protobuf;
using MatViewDb.Arrow.Types;
using MatViewDb.Protocol;
using MatViewDb.Storage.Deletes;
using MatViewDb.Storage.Segments;

namespace MatViewDb.Storage.Tablets;

/// <summary>Adds up what the segments' footers say about a tablet's columns.</summary>
internal static class TabletStatistics
{
    internal static TabletStats Of(Tablet tablet, long version, IReadOnlyList<RowsetView> views)
    {
        var stats = Brief(tablet, version, views);
        var segments = new List<SegmentFooter>();
        foreach (var view in views)
        {
            if (view.Rowset.Segment() is { } segment) segments.Add(segment.Footer);
        }

        var schema = TabletSchema.OfAll(tablet, [.. views.Select(v => v.Rowset)]);
        for (var i = 0; i < schema.Columns.Count; i++)
            stats.Columns.Add(OfColumn(schema.Columns[i], segments, stats.Rows, schema.Described[i].Missing is not null));
        return stats;
    }

    /// <summary>Gives what is known without opening a segment.</summary>
    internal static TabletStats Brief(Tablet tablet, long version, IReadOnlyList<RowsetView> views)
    {
        var stats = new TabletStats { TabletId = tablet.Id, Version = version, Rowsets = views.Count };
        foreach (var view in views)
        {
            stats.Rows += view.RowCount;
            stats.Bytes += view.Rowset.Bytes;
        }

        return stats;
    }

    private static ColumnStats OfColumn(SegmentColumn column, List<SegmentFooter> segments, long rows, bool hasMissing)
    {
        var stats = new ColumnStats { ColumnId = column.ColumnId };
        var sketch = new DistinctSketch();
        var range = default((UInt128 Min, UInt128 Max)?);
        var ranged = true;
        long unsketched = 0, valueBytes = 0;
        foreach (var segment in segments)
        {
            var index = segment.Find(column.ColumnId);
            if (index < 0)
            {
                // Rows older than the column hold its first default, of which no zone map knows.
                if (hasMissing) (ranged, unsketched) = (false, unsketched + 1);
                else stats.Nulls += segment.Rows;
                continue;
            }

            valueBytes += segment.Column(index).ValueBytes;
            if (segment.Sketch(index).IsEmpty) unsketched += segment.Rows;
            else sketch.Merge(segment.Sketch(index));
            for (var i = 0; i < segment.RowGroups; i++)
            {
                ref readonly var chunk = ref segment.Chunk(i, index);
                stats.Nulls += chunk.Zone.Nulls;
                if ((chunk.Flags & ZoneFlags.AllNull) != 0) continue;
                ranged &= (chunk.Flags & ZoneFlags.HasRange) != 0;
                range = range is { } known
                    ? (UInt128.Min(known.Min, chunk.Zone.Min), UInt128.Max(known.Max, chunk.Zone.Max))
                    : (chunk.Zone.Min, chunk.Zone.Max);
            }
        }

        // Footers count deleted rows too.
        stats.Nulls = Math.Min(stats.Nulls, rows);
        // Small segments keep no registers: count their rows as distinct, up to what is possible.
        stats.Distinct = Math.Min(Math.Max(0, rows - stats.Nulls), sketch.Estimate() + unsketched);
        stats.AvgBytes = rows == 0 ? 0 : (double)valueBytes / rows;
        if (!ranged || range is not { } found) return stats;
        stats.Min = ToLiteral(found.Min, column.Type);
        stats.Max = ToLiteral(found.Max, column.Type);
        return stats;
    }

    private static LiteralValue ToLiteral(UInt128 key, ArrowType type)
    {
        switch (type.Physical)
        {
            case PhysicalKind.View:
                return new LiteralValue { BytesValue = ByteString.CopyFrom(ZoneKey.ToBytes(key)) };
            case PhysicalKind.Float32 or PhysicalKind.Float64:
                return new LiteralValue { DoubleValue = ZoneKey.ToDouble(key) };
            case PhysicalKind.Int128:
                var bytes = new byte[16];
                BinaryPrimitives.WriteInt128LittleEndian(bytes, ZoneKey.ToInteger(key));
                return new LiteralValue { Int128Value = ByteString.CopyFrom(bytes) };
            case PhysicalKind.Bit:
                return new LiteralValue { BoolValue = ZoneKey.ToInteger(key) != 0 };
            default:
                return new LiteralValue { IntValue = (long)ZoneKey.ToInteger(key) };
        }
    }
}
