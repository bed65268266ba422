using System.Numerics;
using System.Runtime.CompilerServices;
using System.Runtime.Intrinsics;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Functions.Kernels;

/// <summary>
/// Combines, counts and enumerates bitmaps (bit per row, least significant first); tails past the rows are undefined.
/// </summary>
public static unsafe class Bitmaps
{
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static int Words(int rows) => (rows + 63) >> 6;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool Get(ulong* bits, int row) => (bits[row >> 6] >> (row & 63) & 1) != 0;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Set(ulong* bits, int row) => bits[row >> 6] |= 1UL << (row & 63);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static void Clear(ulong* bits, int row) => bits[row >> 6] &= ~(1UL << (row & 63));

    /// <summary>
    /// Gives the bits of word <paramref name="word"/> that stand for rows; all ones except in the last word.
    /// </summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static ulong LiveBits(int word, int rows)
    {
        var left = rows - (word << 6);
        return left >= 64 ? ulong.MaxValue : (1UL << left) - 1;
    }

    public static NativeBuffer Allocate(MemoryTracker tracker, int rows)
        => NativeBuffer.Allocate(tracker, ArrowType.BitmapBytes(rows));

    public static NativeBuffer AllocateFilled(MemoryTracker tracker, int rows, bool value)
    {
        var buffer = Allocate(tracker, rows);
        Fill((ulong*)buffer.Pointer, rows, value);
        return buffer;
    }

    public static void Fill(ulong* target, int rows, bool value)
        => new Span<ulong>(target, Words(rows)).Fill(value ? ulong.MaxValue : 0);

    public static void Copy(ulong* source, ulong* target, int rows)
        => new ReadOnlySpan<ulong>(source, Words(rows)).CopyTo(new Span<ulong>(target, Words(rows)));

    public static void And(ulong* left, ulong* right, ulong* target, int rows)
        => Combine<AndOf>(left, right, target, rows);

    public static void Or(ulong* left, ulong* right, ulong* target, int rows)
        => Combine<OrOf>(left, right, target, rows);

    public static void Xor(ulong* left, ulong* right, ulong* target, int rows)
        => Combine<XorOf>(left, right, target, rows);

    /// <summary>Keeps the bits of left that are not set in right.</summary>
    public static void AndNot(ulong* left, ulong* right, ulong* target, int rows)
        => Combine<AndNotOf>(left, right, target, rows);

    public static void Not(ulong* source, ulong* target, int rows)
    {
        var words = Words(rows);
        for (var i = 0; i < words; i++) target[i] = ~source[i];
    }

    public static int Count(ulong* bits, int rows)
    {
        var count = 0;
        var whole = rows >> 6;
        for (var i = 0; i < whole; i++) count += BitOperations.PopCount(bits[i]);
        if ((rows & 63) != 0) count += BitOperations.PopCount(bits[whole] & LiveBits(whole, rows));
        return count;
    }

    public static bool AllSet(ulong* bits, int rows)
    {
        var whole = rows >> 6;
        for (var i = 0; i < whole; i++)
        {
            if (bits[i] != ulong.MaxValue) return false;
        }

        return (rows & 63) == 0 || (~bits[whole] & LiveBits(whole, rows)) == 0;
    }

    /// <summary>
    /// Writes the numbers of set bits, ascending; <paramref name="rows"/> needs room for all of them.
    /// </summary>
    public static int ToRows(ulong* bits, int rowCount, Span<int> rows)
    {
        var count = 0;
        var words = Words(rowCount);
        fixed (int* target = rows)
        {
            for (var word = 0; word < words; word++)
            {
                var left = bits[word] & LiveBits(word, rowCount);
                var start = word << 6;
                if (left == ulong.MaxValue)
                {
                    for (var i = 0; i < 64; i++) target[count + i] = start + i;
                    count += 64;
                    continue;
                }

                while (left != 0)
                {
                    target[count++] = start + BitOperations.TrailingZeroCount(left);
                    left &= left - 1;
                }
            }
        }

        return count;
    }

    /// <summary>Gives the rows valid on both sides; null when neither side has nulls.</summary>
    public static NativeBuffer? Intersect(ulong* left, ulong* right, int rows, MemoryTracker tracker)
    {
        if (left is null && right is null) return null;
        var target = Allocate(tracker, rows);
        if (left is null) Copy(right, (ulong*)target.Pointer, rows);
        else if (right is null) Copy(left, (ulong*)target.Pointer, rows);
        else And(left, right, (ulong*)target.Pointer, rows);
        return target;
    }

    private static void Combine<TOperation>(ulong* left, ulong* right, ulong* target, int rows)
        where TOperation : struct, IWordOperation
    {
        var words = Words(rows);
        var i = 0;
        for (; i + Vector512<ulong>.Count <= words; i += Vector512<ulong>.Count)
        {
            TOperation.Apply(Vector512.Load(left + i), Vector512.Load(right + i)).Store(target + i);
        }

        for (; i < words; i++) target[i] = TOperation.Apply(left[i], right[i]);
    }

    private interface IWordOperation
    {
        static abstract ulong Apply(ulong left, ulong right);
        static abstract Vector512<ulong> Apply(Vector512<ulong> left, Vector512<ulong> right);
    }

    private readonly struct AndOf : IWordOperation
    {
        public static ulong Apply(ulong left, ulong right) => left & right;
        public static Vector512<ulong> Apply(Vector512<ulong> left, Vector512<ulong> right) => left & right;
    }

    private readonly struct OrOf : IWordOperation
    {
        public static ulong Apply(ulong left, ulong right) => left | right;
        public static Vector512<ulong> Apply(Vector512<ulong> left, Vector512<ulong> right) => left | right;
    }

    private readonly struct XorOf : IWordOperation
    {
        public static ulong Apply(ulong left, ulong right) => left ^ right;
        public static Vector512<ulong> Apply(Vector512<ulong> left, Vector512<ulong> right) => left ^ right;
    }

    private readonly struct AndNotOf : IWordOperation
    {
        public static ulong Apply(ulong left, ulong right) => left & ~right;
        public static Vector512<ulong> Apply(Vector512<ulong> left, Vector512<ulong> right)
            => Vector512.AndNot(left, right);
    }
}
