using MatViewDb.Arrow.Types;
using MatViewDb.Storage.Encodings;
using MatViewDb.Storage.Writes;

namespace MatViewDb.Storage.Segments;

/// <summary>Encodes numbers, dates and times with the encoding that fits each page best.</summary>
internal sealed unsafe class FixedChunkWriter(SegmentColumn column, EncodingScratch scratch)
    : ChunkWriter(column, scratch)
{
    private protected override void EncodeBody(ColumnBuffer values, int first, int rows, int nulls, ref PageEntry page)
    {
        var kind = Column.Type.Physical;
        var width = Column.Type.ByteWidth;
        var source = values.Values + (long)first * width;
        if (nulls > 0) FillNulls(values, first, rows, width);
        ValueBytes += (long)rows * width;

        var wide = Scratch.Wide(rows);
        if (kind == PhysicalKind.Int128)
        {
            if (!Widening.TryToInt64((Int128*)source, rows, wide))
            {
                EncodeWide((Int128*)source, rows, ref page);
                return;
            }
        }
        else
        {
            Widening.ToInt64(kind, source, rows, wide);
        }

        var measured = FixedPage.Measure(wide, rows, kind);
        var (encoding, id) = EncodingSet.Choose(measured);
        page.Encoding = id;
        encoding.Encode(measured, Output);
        AddDistinct(wide, rows, measured.Runs);
        SetRange(ref page, measured, source);
    }

    private void AddDistinct(long* values, int rows, int runs)
    {
        if (runs == 1)
        {
            Sketch.Add((ulong)values[0]);
            return;
        }

        for (var i = 0; i < rows; i++) Sketch.Add((ulong)values[i]);
    }

    private static void SetRange(ref PageEntry page, in FixedPage measured, byte* source)
    {
        if (!ZoneKey.IsFloat(measured.Kind))
        {
            page.Zone.Min = ZoneKey.OfInteger(measured.Min);
            page.Zone.Max = ZoneKey.OfInteger(measured.Max);
            page.Flags |= ZoneFlags.HasRange;
            return;
        }

        double min = double.PositiveInfinity, max = double.NegativeInfinity;
        for (var i = 0; i < measured.Rows; i++)
        {
            var value = measured.Kind == PhysicalKind.Float32 ? ((float*)source)[i] : ((double*)source)[i];
            if (double.IsNaN(value)) return; // NaN has no place in a range.
            if (value < min) min = value;
            if (value > max) max = value;
        }

        page.Zone.Min = ZoneKey.OfDouble(min);
        page.Zone.Max = ZoneKey.OfDouble(max);
        page.Flags |= ZoneFlags.HasRange;
    }

    private void EncodeWide(Int128* source, int rows, ref PageEntry page)
    {
        page.Encoding = EncodingId.PlainWide;
        Output.Write(new ReadOnlySpan<byte>(source, rows * sizeof(Int128)));
        Int128 min = source[0], max = source[0];
        for (var i = 0; i < rows; i++)
        {
            min = Int128.Min(min, source[i]);
            max = Int128.Max(max, source[i]);
            Sketch.Add((ulong)source[i] ^ (ulong)(source[i] >> 64) * 0x9E37_79B9_7F4A_7C15);
        }

        page.Zone.Min = ZoneKey.OfInteger(min);
        page.Zone.Max = ZoneKey.OfInteger(max);
        page.Flags |= ZoneFlags.HasRange;
    }

    /// <summary>
    /// Repeats the value before (at the start: the first valid one), so that nulls cost encodings nothing.
    /// </summary>
    private static void FillNulls(ColumnBuffer values, int first, int rows, int width)
    {
        var last = first;
        while (values.IsNull(last)) last++;
        for (var row = first; row < first + rows; row++)
        {
            if (!values.IsNull(row))
            {
                last = row;
                continue;
            }

            Buffer.MemoryCopy(values.Values + (long)last * width, values.Values + (long)row * width, width, width);
        }
    }
}
