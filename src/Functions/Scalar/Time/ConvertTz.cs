using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Converts a moment from one time zone to another; NULL for unknown zones.</summary>
[SqlFunction("convert_tz", Example = "convert_tz('2024-01-01 12:00:00', '+00:00', '+08:00') -> 2024-01-01 20:00:00")]
public readonly struct ConvertTz : IPartialTernaryFunction<Timestamp, Utf8, Utf8, Timestamp>
{
    public static bool TryInvoke(Timestamp first, Utf8 second, Utf8 third, out Timestamp result)
    {
        result = default;
        if (!LocalTime.TryFindZone(second.ToString(), out var from)
            || !LocalTime.TryFindZone(third.ToString(), out var to))
            return false;
        result = LocalTime.FromUtc(LocalTime.ToUtc(first, from), to);
        return result.IsInRange;
    }
}
