using MatViewDb.Core.Errors;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Reads a moment in a format of Teradata: yyyy, yy, mm, dd, hh24, hh, mi, ss, am, pm; NULL when the text has another.</summary>
[SqlFunction("to_tera_timestamp", Example = "to_tera_timestamp('8.4.1988 14', 'dd.mm.yyyy hh24') -> 1988-04-08 14:00:00", CanFail = true)]
public readonly struct ToTeraTimestamp : IPartialBinaryFunction<Utf8, Utf8, Timestamp>
{
    public static bool TryInvoke(Utf8 first, Utf8 second, out Timestamp result)
        => TeradataFormat.TryRead(first.ToString(), second.ToString(), out result);
}

/// <summary>Reads a date in a format of Teradata; NULL when the text does not follow it.</summary>
[SqlFunction("to_tera_date", Example = "to_tera_date('1988/04/08', 'yyyy/mm/dd') -> 1988-04-08", CanFail = true)]
public readonly struct ToTeraDate : IPartialBinaryFunction<Utf8, Utf8, Date>
{
    public static bool TryInvoke(Utf8 first, Utf8 second, out Date result)
    {
        var isMoment = TeradataFormat.TryRead(first.ToString(), second.ToString(), out var moment);
        result = new Date(moment.Days);
        return isMoment;
    }
}

/// <summary>Reads texts by formats of Teradata: punctuation stands for any punctuation.</summary>
internal static class TeradataFormat
{
    private const string Punctuation = " \r\n\t-/,.;:";
    private static readonly string[] s_words = ["yyyy", "yy", "mm", "dd", "hh24", "hh", "mi", "ss", "am", "pm"];

    internal static bool TryRead(string text, string format, out Timestamp result)
    {
        var (year, month, day, hour, minute, second) = (1900, 1, 1, 0, 0, 0);
        bool? isAfternoon = null;
        result = default;
        var at = 0;
        for (var i = 0; i < format.Length;)
        {
            if (Punctuation.Contains(format[i], StringComparison.Ordinal))
            {
                i++;
                continue;
            }

            var word = Array.Find(s_words, w => string.Compare(format, i, w, 0, w.Length, StringComparison.OrdinalIgnoreCase) == 0)
                ?? throw CoreErrors.WrongArguments.With($"to_tera_timestamp: the format '{format}'");
            i += word.Length;
            while (at < text.Length && Punctuation.Contains(text[at], StringComparison.Ordinal)) at++;
            if (word is "am" or "pm")
            {
                var half = at + 2 <= text.Length ? text.Substring(at, 2).ToLowerInvariant() : "";
                if (half is not ("am" or "pm")) return false;
                isAfternoon = half == "pm";
                at += 2;
                continue;
            }

            var start = at;
            var number = 0;
            for (; at < text.Length && at - start < (word == "yyyy" ? 4 : 2) && char.IsAsciiDigit(text[at]); at++)
                number = number * 10 + text[at] - '0';
            if (at == start) return false;
            switch (word)
            {
                case "yyyy": year = number; break;
                case "yy": year = number + (number < 70 ? 2000 : 1900); break;
                case "mm": month = number; break;
                case "dd": day = number; break;
                case "mi": minute = number; break;
                case "ss": second = number; break;
                default: hour = number; break;
            }
        }

        if (text[at..].Any(c => !Punctuation.Contains(c, StringComparison.Ordinal))) return false;
        if (isAfternoon is not null && hour > 12) return false;
        if (isAfternoon is { } afternoon) hour = hour % 12 + (afternoon ? 12 : 0);
        if (!Calendar.Exists(year, month, day) || hour > 23 || minute > 59 || second > 59) return false;
        result = new Timestamp(Calendar.ToDays(year, month, day) * Timestamp.MicrosPerDay
            + ((hour * 60L + minute) * 60 + second) * Timestamp.MicrosPerSecond);
        return format.Length > 0;
    }
}
