using MatViewDb.Arrow.Types;

namespace MatViewDb.Storage.Encodings;

/// <summary>Stores differences of neighbours bit-packed: for sorted and nearly sorted columns.</summary>
[Encoding(EncodingId.Delta, "delta")]
public sealed unsafe class Delta : FixedEncoding
{
    public override double Weight => 1.2;

    public override long Estimate(in FixedPage page)
        => page.DeltasFit
            ? 8 + PackedIntegers.Bytes(page.Rows, PackedIntegers.Width(page.MinDelta, page.MaxDelta))
            : Unfit;

    public override void Encode(in FixedPage page, ByteSink output)
    {
        var deltas = new long[page.Rows];
        deltas[0] = page.MinDelta;
        for (var i = 1; i < deltas.Length; i++) deltas[i] = page.Values[i] - page.Values[i - 1];
        output.Write(page.Values[0] - page.MinDelta);
        fixed (long* source = deltas)
            PackedIntegers.Encode(source, page.Rows, page.MinDelta, page.MaxDelta, output);
    }

    public override void Decode(byte* body, int rows, PhysicalKind kind, byte* target)
    {
        switch (kind)
        {
            case PhysicalKind.Int8:
                Decode(body, rows, (sbyte*)target);
                break;
            case PhysicalKind.Int16:
                Decode(body, rows, (short*)target);
                break;
            case PhysicalKind.Int32 or PhysicalKind.Float32:
                Decode(body, rows, (int*)target);
                break;
            case PhysicalKind.Int128:
                Decode(body, rows, (Int128*)target);
                break;
            default:
                Decode(body, rows, (long*)target);
                break;
        }
    }

    public override long ValueAt(byte* body, int rows, PhysicalKind kind, int row)
    {
        var value = *(long*)body;
        var deltas = stackalloc long[BitPacking.BlockValues];
        for (var block = 0; block <= row / BitPacking.BlockValues; block++)
        {
            PackedIntegers.DecodeBlock(body + 8, rows, block, deltas);
            var last = Math.Min(BitPacking.BlockValues - 1, row - block * BitPacking.BlockValues);
            for (var i = 0; i <= last; i++) value += deltas[i];
        }

        return value;
    }

    private static void Decode<T>(byte* body, int rows, T* target) where T : unmanaged
    {
        var value = *(long*)body;
        var deltas = stackalloc long[BitPacking.BlockValues];
        for (var done = 0; done < rows; done += BitPacking.BlockValues)
        {
            PackedIntegers.DecodeBlock(body + 8, rows, done / BitPacking.BlockValues, deltas);
            var count = Math.Min(BitPacking.BlockValues, rows - done);
            for (var i = 0; i < count; i++)
            {
                value += deltas[i];
                target[done + i] = Narrowing.To<T>(value);
            }
        }
    }
}
