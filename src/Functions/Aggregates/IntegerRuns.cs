using System.Numerics;
using System.Runtime.Intrinsics;

namespace MatViewDb.Functions.Aggregates;

/// <summary>Sums and compares runs of integers with vectors.</summary>
internal static unsafe class IntegerRuns
{
    // Lanes hold at most this many rows' worth, so that they cannot overflow.
    private const int RowsPerStep = 1 << 14;

    /// <summary>Says whether <see cref="Sum{T}"/> takes the type.</summary>
    internal static bool CanSum<T>() => typeof(T) == typeof(sbyte) || typeof(T) == typeof(short) || typeof(T) == typeof(int);

    /// <summary>Adds integers of up to 32 bits; the result of up to 2^31 of them fits.</summary>
    internal static long Sum<T>(T* values, int count) where T : unmanaged
    {
        long total = 0;
        for (var at = 0; at < count; at += RowsPerStep)
        {
            var rows = Math.Min(RowsPerStep, count - at);
            total += typeof(T) == typeof(sbyte) ? SumBytes((sbyte*)values + at, rows)
                : typeof(T) == typeof(short) ? SumShorts((short*)values + at, rows)
                : SumInts((int*)values + at, rows);
        }

        return total;
    }

    /// <summary>Gives the smallest or the largest of at least one integers.</summary>
    internal static T Extreme<T>(T* values, int count, bool largest) where T : unmanaged, IComparable<T>
    {
        var best = values[0];
        var i = 0;
        if (count >= 2 * Vector512<T>.Count)
        {
            var first = Vector512.Load(values);
            var second = Vector512.Load(values + Vector512<T>.Count);
            for (i = 2 * Vector512<T>.Count; i + 2 * Vector512<T>.Count <= count; i += 2 * Vector512<T>.Count)
            {
                first = Better(first, Vector512.Load(values + i), largest);
                second = Better(second, Vector512.Load(values + i + Vector512<T>.Count), largest);
            }

            first = Better(first, second, largest);
            best = first[0];
            for (var lane = 1; lane < Vector512<T>.Count; lane++) best = Better(best, first[lane], largest);
        }

        for (; i < count; i++) best = Better(best, values[i], largest);
        return best;
    }

    private static Vector512<T> Better<T>(Vector512<T> one, Vector512<T> other, bool largest)
        => largest ? Vector512.Max(one, other) : Vector512.Min(one, other);

    private static T Better<T>(T one, T other, bool largest) where T : IComparable<T>
        => other.CompareTo(one) > 0 == largest ? other : one;

    private static long SumBytes(sbyte* values, int count)
    {
        var sums = Vector512<int>.Zero;
        var i = 0;
        for (; i + 64 <= count; i += 64)
        {
            var (low, high) = Vector512.Widen(Vector512.Load(values + i));
            var (first, second) = Vector512.Widen(low + high);
            sums += first + second;
        }

        long total = Vector512.Sum(sums);
        for (; i < count; i++) total += values[i];
        return total;
    }

    private static long SumShorts(short* values, int count)
    {
        var sums = Vector512<int>.Zero;
        var i = 0;
        for (; i + 32 <= count; i += 32)
        {
            var (low, high) = Vector512.Widen(Vector512.Load(values + i));
            sums += low + high;
        }

        long total = 0;
        for (var lane = 0; lane < 16; lane++) total += sums[lane];
        for (; i < count; i++) total += values[i];
        return total;
    }

    private static long SumInts(int* values, int count)
    {
        var sums = Vector512<long>.Zero;
        var i = 0;
        for (; i + 16 <= count; i += 16)
        {
            var (low, high) = Vector512.Widen(Vector512.Load(values + i));
            sums += low + high;
        }

        var total = Vector512.Sum(sums);
        for (; i < count; i++) total += values[i];
        return total;
    }
}
