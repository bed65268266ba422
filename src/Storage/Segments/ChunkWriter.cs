using System.Numerics;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Storage.Compression;
using MatViewDb.Storage.Encodings;
using MatViewDb.Storage.Writes;

namespace MatViewDb.Storage.Segments;

/// <summary>
/// Encodes one column, row group by row group; offsets of its entries are relative to <see cref="Output"/>.
/// </summary>
internal abstract unsafe class ChunkWriter(SegmentColumn column, EncodingScratch scratch) : IDisposable
{
    internal SegmentColumn Column { get; } = column;

    /// <summary>Holds the encoded bytes of the current row group, until the next column is written.</summary>
    internal ByteSink Output => Scratch.Output;

    private protected EncodingScratch Scratch { get; } = scratch;

    /// <summary>Holds the pages of the current row group.</summary>
    internal List<PageEntry> Pages { get; } = [];

    internal DistinctSketch Sketch { get; } = new();

    internal long ValueBytes { get; private protected set; }

    /// <summary>Makes the writer that fits the column's layout.</summary>
    internal static ChunkWriter For(SegmentColumn column, CompressionId compression, EncodingScratch scratch)
        => column.Type.Physical switch
        {
            PhysicalKind.View => new StringChunkWriter(column, compression, scratch),
            PhysicalKind.Bit => new BitChunkWriter(column, scratch),
            _ => new FixedChunkWriter(column, scratch),
        };

    /// <summary>Encodes all rows of the buffer as one row group.</summary>
    internal ChunkEntry Write(ColumnBuffer values)
    {
        Output.Clear();
        Pages.Clear();
        var chunk = new ChunkEntry { Flags = ZoneFlags.None };
        Prepare(values, ref chunk);
        for (var first = 0; first < values.Count; first += SegmentFormat.PageRows)
        {
            WritePage(values, first, Math.Min(SegmentFormat.PageRows, values.Count - first));
        }

        Summarize(ref chunk, values.Count);
        if (Column.BloomFpp > 0 && (chunk.Flags & ZoneFlags.AllNull) == 0)
        {
            Output.Align(SegmentFormat.PageAlignment);
            chunk.BloomOffset = Output.Length;
            BloomFilter.Append(values, Column.BloomFpp, Output, Column.GramSize, Column.GramsIgnoreCase);
        }

        return chunk;
    }

    public virtual void Dispose()
    {
    }

    /// <summary>Decides what concerns the whole row group, such as a dictionary.</summary>
    private protected virtual void Prepare(ColumnBuffer values, ref ChunkEntry chunk)
    {
    }

    /// <summary>Appends the page's values to the output and fills encoding and range.</summary>
    private protected abstract void EncodeBody(ColumnBuffer values, int first, int rows, int nulls, ref PageEntry page);

    private void WritePage(ColumnBuffer values, int first, int rows)
    {
        Output.Align(SegmentFormat.PageAlignment);
        var page = new PageEntry { Offset = Output.Length };
        page.Zone.Rows = rows;
        var nulls = values.Validity is null ? 0 : rows - CountBits(values.Validity + (first >> 6), rows);
        page.Zone.Nulls = nulls;
        if (nulls == rows)
        {
            page.Flags = ZoneFlags.HasNulls | ZoneFlags.AllNull;
            page.Encoding = EncodingId.Constant;
        }
        else
        {
            if (nulls > 0)
            {
                page.Flags = ZoneFlags.HasNulls;
                WriteBits(values.Validity + (first >> 6), rows);
            }

            EncodeBody(values, first, rows, nulls, ref page);
        }

        page.Bytes = (int)(Output.Length - page.Offset);
        page.Checksum = Checksum.Of(Output.Start + page.Offset, page.Bytes);
        Pages.Add(page);
    }

    private protected void WriteBits(ulong* bits, int rows)
    {
        var words = (rows + 63) / 64;
        var target = (ulong*)Output.Take(words * 8);
        for (var i = 0; i < words; i++) target[i] = bits[i];
        if ((rows & 63) != 0) target[words - 1] &= (1UL << (rows & 63)) - 1;
    }

    private protected static int CountBits(ulong* bits, int rows)
    {
        var count = 0;
        for (var i = 0; i < rows / 64; i++) count += BitOperations.PopCount(bits[i]);
        if ((rows & 63) != 0) count += BitOperations.PopCount(bits[rows / 64] & ((1UL << (rows & 63)) - 1));
        return count;
    }

    private void Summarize(ref ChunkEntry chunk, int rows)
    {
        chunk.Zone.Rows = rows;
        var ranged = true;
        var first = true;
        foreach (var page in Pages)
        {
            chunk.Zone.Nulls += page.Zone.Nulls;
            if ((page.Flags & ZoneFlags.AllNull) != 0) continue;
            ranged &= (page.Flags & ZoneFlags.HasRange) != 0;
            chunk.Zone.Min = first ? page.Zone.Min : UInt128.Min(chunk.Zone.Min, page.Zone.Min);
            chunk.Zone.Max = first ? page.Zone.Max : UInt128.Max(chunk.Zone.Max, page.Zone.Max);
            chunk.Flags |= page.Flags & ZoneFlags.Prefix;
            first = false;
        }

        if (chunk.Zone.Nulls > 0) chunk.Flags |= ZoneFlags.HasNulls;
        if (chunk.Zone.Nulls == rows) chunk.Flags |= ZoneFlags.AllNull;
        else if (ranged) chunk.Flags |= ZoneFlags.HasRange;
    }
}
