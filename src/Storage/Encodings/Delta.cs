using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;
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
                // Sums of what is cut to 32 bits are the sums, cut to 32 bits.
                PackedIntegers.Decode(body + 8, rows, PhysicalKind.Int32, target);
                Sum((int*)target, rows, (int)*(long*)body);
                break;
            case PhysicalKind.Int64:
                PackedIntegers.Decode(body + 8, rows, PhysicalKind.Int64, target);
                Sum((long*)target, rows, *(long*)body);
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

    /// <summary>Makes of each value the sum of a start, the values before it and itself.</summary>
    private static void Sum(int* values, int count, int start)
    {
        var i = 0;
        if (Avx512F.IsSupported)
        {
            var before = Vector512.Create(start);
            var last = Vector512.Create(15);
            for (; i + 16 <= count; i += 16)
            {
                // Adding the vector moved up by 1, 2, 4 and 8 places leaves in each place the sum of all up to it.
                var sum = Vector512.Load(values + i);
                sum += Avx512F.AlignRight32(sum, Vector512<int>.Zero, 15);
                sum += Avx512F.AlignRight32(sum, Vector512<int>.Zero, 14);
                sum += Avx512F.AlignRight32(sum, Vector512<int>.Zero, 12);
                sum += Avx512F.AlignRight32(sum, Vector512<int>.Zero, 8);
                sum += before;
                sum.Store(values + i);
                before = Avx512F.PermuteVar16x32(sum, last);
            }

            start = before[0];
        }

        for (; i < count; i++) values[i] = start = unchecked(start + values[i]);
    }

    private static void Sum(long* values, int count, long start)
    {
        var i = 0;
        if (Avx512F.IsSupported)
        {
            var before = Vector512.Create(start);
            var last = Vector512.Create(7L);
            for (; i + 8 <= count; i += 8)
            {
                var sum = Vector512.Load(values + i);
                sum += Avx512F.AlignRight64(sum, Vector512<long>.Zero, 7);
                sum += Avx512F.AlignRight64(sum, Vector512<long>.Zero, 6);
                sum += Avx512F.AlignRight64(sum, Vector512<long>.Zero, 4);
                sum += before;
                sum.Store(values + i);
                before = Avx512F.PermuteVar8x64(sum, last);
            }

            start = before[0];
        }

        for (; i < count; i++) values[i] = start = unchecked(start + values[i]);
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
