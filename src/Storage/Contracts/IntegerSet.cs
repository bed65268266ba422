using System.Numerics;

namespace MatViewDb.Storage.Contracts;

/// <summary>Is a set of whole numbers in [Min, Max], a bit each; whoever made it keeps the bits alive while it is used.</summary>
public readonly unsafe struct IntegerSet(long min, long max, ulong* bits)
{
    public long Min { get; } = min;
    public long Max { get; } = max;

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
}
