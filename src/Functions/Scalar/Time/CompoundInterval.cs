using System.Text;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Adds an interval of several units written as text: interval_add(x, '1 2', 'DAY_HOUR').</summary>
[SqlFunction("interval_add", Example = "interval_add(DATE '2024-01-01', '1 2', 'DAY_HOUR') -> 2024-01-02 02:00:00")]
public readonly struct IntervalAdd : IPartialTernaryFunction<Timestamp, Utf8, Utf8, Timestamp>
{
    public static bool TryInvoke(Timestamp first, Utf8 second, Utf8 third, out Timestamp result)
        => CompoundIntervalOf.TryAdd(first, second, third, 1, out result);
}

/// <summary>Subtracts an interval of several units written as text.</summary>
[SqlFunction("interval_sub", Example = "interval_sub(DATE '2024-01-01', '1-1', 'YEAR_MONTH') -> 2022-12-01 00:00:00")]
public readonly struct IntervalSub : IPartialTernaryFunction<Timestamp, Utf8, Utf8, Timestamp>
{
    public static bool TryInvoke(Timestamp first, Utf8 second, Utf8 third, out Timestamp result)
        => CompoundIntervalOf.TryAdd(first, second, third, -1, out result);
}

/// <summary>Reads and adds intervals of several units.</summary>
internal static class CompoundIntervalOf
{
    private const int FractionDigits = 6;
    private static readonly TimeUnit[] s_order =
    [
        TimeUnit.Year, TimeUnit.Month, TimeUnit.Day, TimeUnit.Hour, TimeUnit.Minute, TimeUnit.Second,
        TimeUnit.Microsecond,
    ];

    internal static bool TryAdd(Timestamp start, Utf8 text, Utf8 units, int sign, out Timestamp result)
    {
        result = start;
        var names = units.ToString().Split('_');
        if (!TimeUnits.TryParse(Encoding.UTF8.GetBytes(names[0]), out var from)) return false;
        if (!TimeUnits.TryParse(Encoding.UTF8.GetBytes(names[^1]), out var to)) return false;
        var first = Array.IndexOf(s_order, from);
        var last = Array.IndexOf(s_order, to);
        if (first < 0 || last < first) return false;

        var digits = text.Bytes;
        if (digits.Length > 0 && digits[0] == '-')
        {
            sign = -sign;
            digits = digits[1..];
        }

        // Missing units are the leading ones: '5' as DAY_HOUR is five hours.
        Span<long> numbers = stackalloc long[s_order.Length];
        var count = ReadNumbers(digits, numbers, out var lastDigits);
        if (count < 1 || count > last - first + 1) return false;
        if (to == TimeUnit.Microsecond && lastDigits < FractionDigits) 
            numbers[count - 1] *= (long)Decimals.PowerOfTen(FractionDigits - lastDigits);
        for (var i = 0; i < count; i++)
        {
            var unit = s_order[last - count + 1 + i];
            if (unit == TimeUnit.Year && i + 1 < count)
            {
                // Years and months move at once: a year less may end on a day that a month less does not.
                numbers[i + 1] += numbers[i] * 12;
                continue;
            }

            if (!TimeUnits.TryAdd(result, sign * numbers[i], unit, out result)) return false;
        }

        return true;
    }

    private static int ReadNumbers(ReadOnlySpan<byte> text, Span<long> numbers, out int lastDigits)
    {
        var count = 0;
        lastDigits = 0;
        var inNumber = false;
        foreach (var c in text)
        {
            if (c is < (byte)'0' or > (byte)'9')
            {
                inNumber = false;
                continue;
            }

            if (!inNumber && count == numbers.Length) return -1;
            if (!inNumber) (numbers[count++], lastDigits) = (0, 0);
            inNumber = true;
            lastDigits++;
            numbers[count - 1] = Math.Min(numbers[count - 1] * 10 + (c - '0'), 1L << 50);
        }

        return count;
    }
}
