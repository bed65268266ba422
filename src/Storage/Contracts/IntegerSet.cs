using System.Numerics;
using System.Runtime.Intrinsics;
using System.Runtime.Intrinsics.X86;

namespace MatViewDb.Storage.Contracts;

/// <summary>Is a set of whole numbers in [Min, Max], a bit each; whoever made it keeps the bits alive while it is used.</summary>
public readonly unsafe struct IntegerSet(long min, long max, ulong* bits)
{
    public long Min { get; } = min;
    public long Max { get; } = max;

    /// <summary>Sorted and clustered values: 64 whose range has no member need no look at each.</summary>
    private const int RunWordsMax = 16;

    private ulong Span => (ulong)(Max - Min);

    public bool Contains(long value)
    {
        var at = (ulong)(value - Min);
        return at <= Span && (bits[at >> 6] >> (int)(at & 63) & 1) != 0;
    }

    /// <summary>Says whether any member lies in [from, to]; true as well where looking would take more than some words.</summary>
    public bool MayHaveBetween(long from, long to, int wordsMax)
    {
        if (to < Min || from > Max) return false;
        var first = from <= Min ? 0 : (ulong)(from - Min);
        var last = to >= Max ? Span : (ulong)(to - Min);
        var (word, end) = (first >> 6, last >> 6);
        if (end - word >= (ulong)wordsMax) return true;
        var found = bits[word] & ulong.MaxValue << (int)(first & 63);
        while (word < end)
        {
            if (found != 0) return true;
            found = bits[++word];
        }

        return (found & ulong.MaxValue >> (int)(63 - (last & 63))) != 0;
    }

    /// <summary>Gives a bit for each of up to 64 values, the first one lowest: whether it is a member.</summary>
    public ulong Among<T>(T* values, int count) where T : unmanaged, IBinaryInteger<T>
    {
        if (typeof(T) == typeof(int) && count == 64 && Avx2.IsSupported && Min >= int.MinValue && Max <= int.MaxValue)
            return Among64((int*)values);
        ulong found = 0;
        var span = Span;
        for (var i = 0; i < count; i++)
        {
            var at = (ulong)(long.CreateTruncating(values[i]) - Min);
            var word = at <= span ? bits[at >> 6] : 0;
            found |= (word >> (int)(at & 63) & 1) << i;
        }

        return found;
    }

    // Differences of 32 bits wrap around, yet only members lie in [0, span] then: both ends fit 32 bits.
    private ulong Among64(int* values)
    {
        ulong found = 0;
        var min = Vector256.Create((uint)(int)Min);
        var span = Vector256.Create((uint)Span);
        for (var i = 0; i < 64; i += Vector256<uint>.Count)
        {
            var at = Vector256.Load((uint*)values + i) - min;
            var inside = Vector256.LessThanOrEqual(at, span);
            at &= inside;
            var words = Avx2.GatherVector256((uint*)bits, (at >> 5).AsInt32(), sizeof(uint));
            // The bit asked for goes to the sign.
            var signs = Avx2.ShiftLeftLogicalVariable(words, Vector256.Create(31u) - (at & Vector256.Create(31u))) & inside;
            found |= (ulong)signs.ExtractMostSignificantBits() << i;
        }

        return found;
    }

    /// <summary>Says of 64 values that none is a member where their range tells it; false as well where that takes long.</summary>
    public bool HasNoneOf64<T>(T* values) where T : unmanaged, IBinaryInteger<T>
    {
        // Where the ends lie further apart than is looked over, the smallest and the largest need not be found.
        const int ReachMax = RunWordsMax << 6;
        var reach = long.CreateTruncating(values[63]) - long.CreateTruncating(values[0]);
        if (reach is < -ReachMax or > ReachMax) return false;
        var smallest = Vector512.Load(values);
        var largest = smallest;
        for (var i = Vector512<T>.Count; i < 64; i += Vector512<T>.Count)
        {
            var more = Vector512.Load(values + i);
            smallest = Vector512.Min(smallest, more);
            largest = Vector512.Max(largest, more);
        }

        // Halves of the vectors are compared until few lanes are left.
        var smaller = Vector256.Min(smallest.GetLower(), smallest.GetUpper());
        var larger = Vector256.Max(largest.GetLower(), largest.GetUpper());
        var least = Vector128.Min(smaller.GetLower(), smaller.GetUpper());
        var most = Vector128.Max(larger.GetLower(), larger.GetUpper());
        var (min, max) = (least[0], most[0]);
        for (var lane = 1; lane < Vector128<T>.Count; lane++)
        {
            min = T.Min(min, least[lane]);
            max = T.Max(max, most[lane]);
        }

        return !MayHaveBetween(long.CreateTruncating(min), long.CreateTruncating(max), RunWordsMax);
    }
}
