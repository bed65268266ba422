using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Adds months to a period of the form YYMM or YYYYMM.</summary>
[SqlFunction("period_add", Example = "period_add(202401, 3) -> 202404")]
public readonly struct PeriodAdd : IPartialBinaryFunction<long, long, long>
{
    public static bool TryInvoke(long first, long second, out long result)
    {
        result = 0;
        if (!PeriodOf.TryMonths(first, out var months) || second is < -200_000 or > 200_000) return false;
        months += second;
        if (months < 0) return false;
        result = months / 12 * 100 + months % 12 + 1;
        return true;
    }
}

/// <summary>Gives the months between two periods of the form YYMM or YYYYMM.</summary>
[SqlFunction("period_diff", Example = "period_diff(202403, 202401) -> 2")]
public readonly struct PeriodDiff : IPartialBinaryFunction<long, long, long>
{
    public static bool TryInvoke(long first, long second, out long result)
    {
        var read = PeriodOf.TryMonths(first, out var from) & PeriodOf.TryMonths(second, out var to);
        result = from - to;
        return read;
    }
}

/// <summary>Reads periods.</summary>
internal static class PeriodOf
{
    internal static bool TryMonths(long period, out long months)
    {
        var year = period / 100;
        if (year < 70) year += 2000;
        else if (year < 100) year += 1900;
        months = year * 12 + period % 100 - 1;
        return period > 0 && period % 100 is >= 1 and <= 12 && year <= 9999;
    }
}
