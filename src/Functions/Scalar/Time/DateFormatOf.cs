using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Writes moments by the % codes of date_format.</summary>
internal static class DateFormatOf
{
    private const long MicrosPerHour = 3600 * Timestamp.MicrosPerSecond;

    internal static readonly string[] Months =
    [
        "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
        "December",
    ];

    internal static readonly string[] Days =
        ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"];

    internal static bool IsSameHour(Timestamp one, Timestamp other)
        => one.Days == other.Days && one.MicrosOfDay / MicrosPerHour == other.MicrosOfDay / MicrosPerHour;

    /// <summary>Says that the format shows nothing finer than hours.</summary>
    internal static bool IsOfHours(ReadOnlySpan<byte> format)
    {
        for (var i = 0; i + 1 < format.Length; i++)
        {
            if (format[i] == '%' && (char)format[++i] is 'i' or 's' or 'S' or 'f' or 'T' or 'r') return false;
        }

        return true;
    }

    internal static void Append(Timestamp value, ReadOnlySpan<byte> format, TextSink output)
    {
        for (var i = 0; i < format.Length; i++)
        {
            if (format[i] != '%' || i + 1 == format.Length) output.Append(format[i]);
            else AppendCode(value, (char)format[++i], output);
        }
    }

    private static void AppendCode(Timestamp value, char code, TextSink output)
    {
        var days = value.Days;
        var (year, month, day) = Calendar.FromDays(days);
        var seconds = value.MicrosOfDay / Timestamp.MicrosPerSecond;
        var hour = seconds / 3600;
        var hour12 = (hour + 11) % 12 + 1;
        switch (code)
        {
            case 'Y': output.AppendNumber(year, 4); break;
            case 'y': output.AppendNumber(year % 100, 2); break;
            case 'm': output.AppendNumber(month, 2); break;
            case 'c': output.AppendNumber(month); break;
            case 'M': output.Append(Months[month - 1]); break;
            case 'b': output.Append(Months[month - 1][..3]); break;
            case 'd': output.AppendNumber(day, 2); break;
            case 'e': output.AppendNumber(day); break;
            case 'D': AppendOrdinal(day, output); break;
            case 'j': output.AppendNumber(Calendar.DayOfYear(days), 3); break;
            case 'W': output.Append(Days[Calendar.DayOfWeek(days) - 1]); break;
            case 'a': output.Append(Days[Calendar.DayOfWeek(days) - 1][..3]); break;
            case 'w': output.AppendNumber(Calendar.DayOfWeek(days) - 1); break;
            case 'H': output.AppendNumber(hour, 2); break;
            case 'k': output.AppendNumber(hour); break;
            case 'h' or 'I': output.AppendNumber(hour12, 2); break;
            case 'l': output.AppendNumber(hour12); break;
            case 'i': output.AppendNumber(seconds / 60 % 60, 2); break;
            case 's' or 'S': output.AppendNumber(seconds % 60, 2); break;
            case 'f': output.AppendNumber(value.MicrosOfDay % Timestamp.MicrosPerSecond, 6); break;
            case 'p': output.Append(hour < 12 ? "AM" : "PM"); break;
            case 'T': Append(value, "%H:%i:%s"u8, output); break;
            case 'r': Append(value, "%h:%i:%s %p"u8, output); break;
            case 'U': output.AppendNumber(Calendar.Week(days, 0).Week, 2); break;
            case 'u': output.AppendNumber(Calendar.Week(days, 1).Week, 2); break;
            case 'V': output.AppendNumber(Calendar.Week(days, 2).Week, 2); break;
            case 'v': output.AppendNumber(Calendar.Week(days, 3).Week, 2); break;
            case 'X': output.AppendNumber(Calendar.Week(days, 2).Year, 4); break;
            case 'x': output.AppendNumber(Calendar.Week(days, 3).Year, 4); break;
            default: output.Append((byte)code); break;
        }
    }

    private static void AppendOrdinal(int day, TextSink output)
    {
        output.AppendNumber(day);
        output.Append((day % 10, day / 10) switch
        {
            (1, not 1) => "st",
            (2, not 1) => "nd",
            (3, not 1) => "rd",
            _ => "th",
        });
    }
}
