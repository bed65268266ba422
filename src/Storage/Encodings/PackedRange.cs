using System.Runtime.Intrinsics;

namespace MatViewDb.Storage.Encodings;

/// <summary>
/// Tests packed integers against a range without decoding them: the range is moved into the differences that are stored,
/// where one unsigned comparison decides both ends.
/// </summary>
internal static unsafe class PackedRange
{
    private const int BlockWords = BitPacking.BlockValues / 64;

    /// <summary>Clears the bits of the values outside [min, max]; bits past the count may be left or cleared.</summary>
    internal static void Narrow(byte* source, int count, long min, long max, ulong* bits)
    {
        var add = *(long*)source;
        var width = (int)*(long*)(source + 8);
        var highest = width == 0 ? 0 : ulong.MaxValue >> (64 - width);
        if (min > max || max < add || (min > add && (ulong)(min - add) > highest))
        {
            new Span<ulong>(bits, (count + 63) >> 6).Clear();
            return;
        }

        // Differences of what is ordered fit an unsigned number even where the subtraction wraps.
        var low = min <= add ? 0 : (ulong)(min - add);
        var span = Math.Min((ulong)(max - add), highest) - low;
        if (low == 0 && span == highest) return;

        source += PackedIntegers.HeaderBytes;
        var blockBytes = BitPacking.BlockBytes(width);
        var done = 0;
        for (; done + BitPacking.BlockValues <= count; done += BitPacking.BlockValues, source += blockBytes, bits += BlockWords)
        {
            if (AnySet(bits)) Block(source, width, low, span, bits);
        }

        if (done == count) return;
        var packed = stackalloc byte[BitPacking.BlockBytes(64)];
        var tail = stackalloc ulong[BlockWords];
        var tailBytes = PackedIntegers.TailBytes(count - done, width);
        var words = (count - done + 63) >> 6;
        Buffer.MemoryCopy(source, packed, tailBytes, tailBytes);
        for (var i = 0; i < words; i++) tail[i] = bits[i];
        Block(packed, width, low, span, tail);
        for (var i = 0; i < words; i++) bits[i] = tail[i];
    }

    private static bool AnySet(ulong* bits)
        => Vector512.Load(bits) != Vector512<ulong>.Zero;

    private static void Block(byte* source, int width, ulong low, ulong span, ulong* bits)
    {
        if (width <= 32) Narrow(source, width, (uint)low, (uint)span, bits);
        else Wide(source, width, low, span, bits);
    }

    private static void Narrow(byte* source, int width, uint low, uint span, ulong* bits)
    {
        var mask = Vector512.Create(width == 32 ? uint.MaxValue : (1u << width) - 1);
        var from = Vector512.Create(low);
        var length = Vector512.Create(span);
        var word = Vector512.Load((uint*)source);
        var used = 0;
        for (var step = 0; step < 32;)
        {
            ulong kept = 0;
            for (var shift = 0; shift < 64; shift += 16, step++)
            {
                var value = Vector512.ShiftRightLogical(word, used);
                used += width;
                if (used >= 32)
                {
                    used -= 32;
                    if (step != 31)
                    {
                        source += 64;
                        word = Vector512.Load((uint*)source);
                        if (used > 0) value |= Vector512.ShiftLeft(word, width - used);
                    }
                }

                kept |= Vector512.LessThanOrEqual((value & mask) - from, length).ExtractMostSignificantBits() << shift;
            }

            *bits++ &= kept;
        }
    }

    private static void Wide(byte* source, int width, ulong low, ulong span, ulong* bits)
    {
        var mask = Vector512.Create(width == 64 ? ulong.MaxValue : (1ul << width) - 1);
        var from = Vector512.Create(low);
        var length = Vector512.Create(span);
        var word = Vector512.Load((ulong*)source);
        var used = 0;
        for (var step = 0; step < 64;)
        {
            ulong kept = 0;
            for (var shift = 0; shift < 64; shift += 8, step++)
            {
                var value = Vector512.ShiftRightLogical(word, used);
                used += width;
                if (used >= 64)
                {
                    used -= 64;
                    if (step != 63)
                    {
                        source += 64;
                        word = Vector512.Load((ulong*)source);
                        if (used > 0) value |= Vector512.ShiftLeft(word, width - used);
                    }
                }

                kept |= Vector512.LessThanOrEqual((value & mask) - from, length).ExtractMostSignificantBits() << shift;
            }

            *bits++ &= kept;
        }
    }
}
