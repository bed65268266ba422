using System.Numerics;
using System.Runtime.CompilerServices;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Storage.Encodings;

/// <summary>
/// Stores integers as differences to their minimum, bit-packed in blocks of 512: 8 bytes of base, 8 bytes of width,
/// blocks. Encodings build on it. The last block is stored only up to the 64-byte step that holds its last value.
/// </summary>
internal static unsafe class PackedIntegers
{
    internal const int HeaderBytes = 16;

    /// <summary>So many values of a block take as long one by one as the whole block does.</summary>
    private const int RowsOfWholeBlock = 48;

    /// <summary>Gives the bits that hold max - min.</summary>
    internal static int Width(long min, long max) => 64 - BitOperations.LeadingZeroCount((ulong)(max - min));

    internal static long Bytes(int count, int width)
    {
        var whole = count / BitPacking.BlockValues;
        return HeaderBytes + (long)whole * BitPacking.BlockBytes(width)
            + TailBytes(count % BitPacking.BlockValues, width);
    }

    internal static void Encode(long* values, int count, long min, long max, ByteSink output)
    {
        var width = Width(min, max);
        output.Write(min);
        output.Write((long)width);
        if (width == 0) return;
        var done = 0;
        for (; done + BitPacking.BlockValues <= count; done += BitPacking.BlockValues)
        {
            BitPacking.Pack(values + done, min, width, output.Take(BitPacking.BlockBytes(width)));
        }

        if (done == count) return;
        var tail = stackalloc long[BitPacking.BlockValues];
        var packed = stackalloc byte[BitPacking.BlockBytes(64)];
        for (var i = 0; i < BitPacking.BlockValues; i++) tail[i] = done + i < count ? values[done + i] : min;
        BitPacking.Pack(tail, min, width, packed);
        output.Write(new ReadOnlySpan<byte>(packed, TailBytes(count - done, width)));
    }

    /// <summary>Decodes all values as the kind's type and gives where the stream ends.</summary>
    internal static byte* Decode(byte* source, int count, PhysicalKind kind, byte* target) => kind switch
    {
        PhysicalKind.Int8 => Decode<BitPacking.ToInt8>(source, count, 1, target),
        PhysicalKind.Int16 => Decode<BitPacking.ToInt16>(source, count, 2, target),
        PhysicalKind.Int32 or PhysicalKind.Float32 => Decode<BitPacking.ToInt32>(source, count, 4, target),
        PhysicalKind.Int128 => DecodeInt128(source, count, target),
        _ => Decode<BitPacking.ToInt64>(source, count, 8, target),
    };

    private static byte* Decode<TTarget>(byte* source, int count, int valueBytes, byte* target)
        where TTarget : struct, BitPacking.ITarget
    {
        var add = *(long*)source;
        var width = (int)*(long*)(source + 8);
        source += HeaderBytes;
        var blockBytes = BitPacking.BlockBytes(width);
        var done = 0;
        for (; done + BitPacking.BlockValues <= count; done += BitPacking.BlockValues, source += blockBytes)
        {
            BitPacking.Unpack<TTarget>(source, width, add, target + (long)done * valueBytes);
        }

        if (done == count) return source;
        var packed = stackalloc byte[BitPacking.BlockBytes(64)];
        var values = stackalloc byte[BitPacking.BlockValues * 8];
        var tailBytes = TailBytes(count - done, width);
        Buffer.MemoryCopy(source, packed, tailBytes, tailBytes);
        BitPacking.Unpack<TTarget>(packed, width, add, values);
        var rest = (long)(count - done) * valueBytes;
        Buffer.MemoryCopy(values, target + (long)done * valueBytes, rest, rest);
        return source + tailBytes;
    }

    private static byte* DecodeInt128(byte* source, int count, byte* target)
    {
        // Narrow values go to the upper half of the target first and are widened from there, front to back.
        var narrow = (long*)(target + (long)count * 8);
        var end = Decode<BitPacking.ToInt64>(source, count, 8, (byte*)narrow);
        var wide = (Int128*)target;
        for (var i = 0; i < count; i++) wide[i] = narrow[i];
        return end;
    }

    /// <summary>Unpacks one block of up to 512 values as 64-bit integers; the target takes 512 values.</summary>
    internal static void DecodeBlock(byte* source, int count, int block, long* target)
    {
        var add = *(long*)source;
        var width = (int)*(long*)(source + 8);
        var start = source + HeaderBytes + (long)block * BitPacking.BlockBytes(width);
        var left = count - block * BitPacking.BlockValues;
        if (left >= BitPacking.BlockValues)
        {
            BitPacking.Unpack<BitPacking.ToInt64>(start, width, add, (byte*)target);
            return;
        }

        var packed = stackalloc byte[BitPacking.BlockBytes(64)];
        var tailBytes = TailBytes(left, width);
        Buffer.MemoryCopy(start, packed, tailBytes, tailBytes);
        BitPacking.Unpack<BitPacking.ToInt64>(packed, width, add, (byte*)target);
    }

    internal static byte* End(byte* source, int count)
        => source + Bytes(count, (int)*(long*)(source + 8));

    internal static long ValueAt(byte* source, int index)
    {
        var width = (int)*(long*)(source + 8);
        var block = source + HeaderBytes + (long)(index / BitPacking.BlockValues) * BitPacking.BlockBytes(width);
        return *(long*)source + (long)BitPacking.ValueAt(block, width, index % BitPacking.BlockValues);
    }

    /// <summary>Reads the values of ascending rows; 64 bytes behind the stream must be readable.</summary>
    internal static void Take<T>(byte* source, ReadOnlySpan<int> rows, T* target) where T : unmanaged, IBinaryInteger<T>
    {
        var add = *(long*)source;
        var width = (int)*(long*)(source + 8);
        source += HeaderBytes;
        var blockBytes = BitPacking.BlockBytes(width);
        for (var i = 0; i < rows.Length;)
        {
            var block = rows[i] / BitPacking.BlockValues;
            var wanted = rows[i..EndOfBlock(rows, i, (block + 1) * BitPacking.BlockValues)];
            var start = source + (long)block * blockBytes;
            if (wanted.Length >= RowsOfWholeBlock) TakeBlock(start, width, add, wanted, target + i);
            else if (width is 0 or > 32) TakeSingly(start, width, add, wanted, target + i);
            else TakeNarrow(start, width, add, wanted, target + i);
            i += wanted.Length;
        }
    }

    /// <summary>Gives the first of the rows behind the first one that lies in the next block.</summary>
    private static int EndOfBlock(ReadOnlySpan<int> rows, int first, int next)
    {
        // No block has more rows than values, and mostly one block has all or none of the rest.
        var (low, high) = (first + 1, Math.Min(rows.Length, first + BitPacking.BlockValues));
        if (rows[high - 1] < next) return high;
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (rows[middle] < next) low = middle + 1;
            else high = middle;
        }

        return low;
    }

    /// <summary>Unpacks a block up to the last wanted value, which takes less than looking many of them up.</summary>
    [SkipLocalsInit]
    private static void TakeBlock<T>(byte* block, int width, long add, ReadOnlySpan<int> rows, T* target)
        where T : unmanaged, IBinaryInteger<T>
    {
        var values = stackalloc long[BitPacking.BlockValues];
        var count = rows[^1] % BitPacking.BlockValues + 1;
        if (count < BitPacking.BlockValues)
        {
            // Nothing is stored behind the last value of a stream.
            var packed = stackalloc byte[BitPacking.BlockBytes(64)];
            var bytes = TailBytes(count, width);
            Buffer.MemoryCopy(block, packed, bytes, bytes);
            block = packed;
        }

        if (typeof(T) == typeof(int)) BitPacking.Unpack<BitPacking.ToInt32>(block, width, add, (byte*)values);
        else BitPacking.Unpack<BitPacking.ToInt64>(block, width, add, (byte*)values);
        if (rows[^1] - rows[0] == rows.Length - 1)
            new ReadOnlySpan<T>((T*)values + rows[0] % BitPacking.BlockValues, rows.Length).CopyTo(new Span<T>(target, rows.Length));
        else
        {
            for (var i = 0; i < rows.Length; i++) target[i] = ((T*)values)[rows[i] % BitPacking.BlockValues];
        }
    }

    private static void TakeSingly<T>(byte* block, int width, long add, ReadOnlySpan<int> rows, T* target)
        where T : unmanaged, IBinaryInteger<T>
    {
        for (var i = 0; i < rows.Length; i++)
            target[i] = T.CreateTruncating(add + (long)BitPacking.ValueAt(block, width, rows[i] % BitPacking.BlockValues));
    }

    private static void TakeNarrow<T>(byte* block, int width, long add, ReadOnlySpan<int> rows, T* target)
        where T : unmanaged, IBinaryInteger<T>
    {
        var mask = uint.MaxValue >> (32 - width);
        for (var i = 0; i < rows.Length; i++)
        {
            var row = (uint)rows[i] % BitPacking.BlockValues;
            var bit = (int)(row / 16) * width;
            var word = (uint*)block + (bit >> 5) * 16 + row % 16;
            // The next word of the lane is read whether or not the value reaches into it: no branch to mispredict.
            var both = word[0] | ((ulong)word[16] << 32);
            target[i] = T.CreateTruncating(add + (long)((both >> (bit & 31)) & mask));
        }
    }

    internal static int TailBytes(int count, int width)
    {
        if (count == 0 || width == 0) return 0;
        var lanes = width <= 32 ? 16 : 8;
        var laneBits = width <= 32 ? 32 : 64;
        var steps = (count + lanes - 1) / lanes;
        return (steps * width + laneBits - 1) / laneBits * 64;
    }
}
