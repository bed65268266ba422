using MatViewDb.Storage.Encodings;
using MatViewDb.Storage.Writes;

namespace MatViewDb.Storage.Segments;

/// <summary>Encodes booleans: a bit a row, or nothing but the value when all are equal.</summary>
internal sealed unsafe class BitChunkWriter(SegmentColumn column, EncodingScratch scratch)
    : ChunkWriter(column, scratch)
{
    private readonly ulong[] _words = new ulong[SegmentFormat.PageRows / 64];

    private protected override void EncodeBody(ColumnBuffer values, int first, int rows, int nulls, ref PageEntry page)
    {
        var source = (ulong*)values.Values + (first >> 6);
        var validity = values.Validity is null ? null : values.Validity + (first >> 6);
        for (var i = 0; i < (rows + 63) / 64; i++) _words[i] = validity is null ? source[i] : source[i] & validity[i];
        int ones;
        fixed (ulong* words = _words)
        {
            ones = CountBits(words, rows);
            if (ones == 0 || ones == rows - nulls)
            {
                page.Encoding = EncodingId.Constant;
                Output.Write(ones == 0 ? 0L : 1L);
            }
            else
            {
                page.Encoding = EncodingId.Bits;
                WriteBits(words, rows);
            }
        }

        if (ones > 0) Sketch.Add(1);
        if (ones < rows - nulls) Sketch.Add(0);
        page.Zone.Min = ZoneKey.OfInteger(ones == rows - nulls ? 1 : 0);
        page.Zone.Max = ZoneKey.OfInteger(ones == 0 ? 0 : 1);
        page.Flags |= ZoneFlags.HasRange;
        ValueBytes += rows;
    }
}
