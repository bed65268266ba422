using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Reads a moment in a format of % codes; NULL when the text does not follow it.</summary>
[SqlFunction("str_to_date", Example = "str_to_date('09,2,2024 15:04', '%d,%m,%Y %H:%i') -> 2024-02-09 15:04:00")]
public readonly struct StrToDate : IPartialBinaryFunction<Utf8, Utf8, Timestamp>
{
    public static bool TryInvoke(Utf8 first, Utf8 second, out Timestamp result)
        => DateParseOf.TryParse(first.Bytes, second.Bytes, out result);
}

/// <summary>Reads a date in a format of % codes; NULL when the text does not follow it.</summary>
[SqlFunction("str2date", Example = "str2date('2024-02-09', '%Y-%m-%d') -> 2024-02-09")]
public readonly struct Str2Date : IPartialBinaryFunction<Utf8, Utf8, Date>
{
    public static bool TryInvoke(Utf8 first, Utf8 second, out Date result)
    {
        var parsed = DateParseOf.TryParse(first.Bytes, second.Bytes, out var moment);
        result = new Date(moment.Days);
        return parsed;
    }
}
