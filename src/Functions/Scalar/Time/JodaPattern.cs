using System.Globalization;
using MatViewDb.Functions.Values;
using Calendar = MatViewDb.Functions.Values.Calendar;

namespace MatViewDb.Functions.Scalar.Time;

/// <summary>Takes formats of Joda-Time apart: runs of one letter are fields, text in quotes and all else stands for itself.</summary>
internal static class JodaPattern
{
    private const int FullNameLetters = 4;

    /// <summary>Gives the fields by their letter, texts with no letter.</summary>
    internal static IEnumerable<(char Letter, string Text)> Cut(string format)
    {
        for (var i = 0; i < format.Length;)
        {
            var start = i;
            if (format[i] == '\'')
            {
                var end = i + 1;
                while (end < format.Length && (format[end] != '\'' || end + 1 < format.Length && format[end + 1] == '\''))
                    end += format[end] == '\'' ? 2 : 1;
                var quoted = format[(i + 1)..Math.Min(end, format.Length)].Replace("''", "'", StringComparison.Ordinal);
                yield return ('\0', quoted.Length == 0 ? "'" : quoted);
                i = end + 1;
                continue;
            }

            while (i < format.Length && format[i] == format[start]) i++;
            yield return (char.IsAsciiLetter(format[start]) ? format[start] : '\0', format[start..i]);
        }
    }

    internal static string Write(Timestamp moment, char letter, int count)
    {
        var (year, month, day) = Calendar.FromDays(moment.Days);
        var seconds = moment.MicrosOfDay / Timestamp.MicrosPerSecond;
        var hour = seconds / 3600;
        return letter switch
        {
            'y' or 'Y' => Year(year, count),
            'x' => Year(Calendar.Week(moment.Days, 3).Year, count),
            'C' => Number(year / 100, count),
            'M' when count >= FullNameLetters => CultureInfo.InvariantCulture.DateTimeFormat.GetMonthName(month),
            'M' when count == 3 => CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedMonthName(month),
            'M' => Number(month, count),
            'd' => Number(day, count),
            'D' => Number(Calendar.DayOfYear(moment.Days), count),
            'w' => Number(Calendar.Week(moment.Days, 3).Week, count),
            'e' => Number(Calendar.WeekDay(moment.Days) + 1, count),
            'E' => DayName(Calendar.DayOfWeek(moment.Days) - 1, count),
            'a' => hour < 12 ? "AM" : "PM",
            'H' => Number(hour, count),
            'k' => Number(hour == 0 ? 24 : hour, count),
            'K' => Number(hour % 12, count),
            'h' => Number(hour % 12 == 0 ? 12 : hour % 12, count),
            'm' => Number(seconds / 60 % 60, count),
            's' => Number(seconds % 60, count),
            'S' => Number(moment.MicrosOfDay % Timestamp.MicrosPerSecond, 6).PadRight(count, '0')[..count],
            'G' => "AD",
            _ => new string(letter, count),
        };
    }

    private static string DayName(int day, int count) => count >= FullNameLetters
        ? CultureInfo.InvariantCulture.DateTimeFormat.GetDayName((DayOfWeek)day)
        : CultureInfo.InvariantCulture.DateTimeFormat.GetAbbreviatedDayName((DayOfWeek)day);

    private static string Year(int year, int count) => count == 2 ? Number(year % 100, 2) : Number(year, count);

    private static string Number(long value, int digits) => value.ToString(CultureInfo.InvariantCulture).PadLeft(digits, '0');
}
