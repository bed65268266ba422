using System.Globalization;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;

namespace MatViewDb.Planner.MvRewrite.Partitions;

/// <summary>Reads dates out of the texts of list partitions, by formats such as '%Y-%m-%d'.</summary>
public static class TextDates
{
    /// <summary>Says why a format cannot tell partitions apart; null when it can.</summary>
    public static string? Problem(string format)
    {
        var order = string.Concat(format.Split('%').Skip(1).Select(p => p.Length > 0 ? p[0] : ' '));
        return order is "Ymd" or "YmdHi" or "YmdHis" or "YmdT" ? null
            : $"the format '{format}' must name %Y, %m and %d, in this order";
    }

    /// <summary>Gives the day that a partition value says; error 1064 naming a value that does not read so.</summary>
    internal static Int128 DayOf(PartitionValue value, string format, Table table)
    {
        var text = value.Text ?? "";
        var pattern = format.Replace("%Y", "yyyy", StringComparison.Ordinal).Replace("%m", "MM", StringComparison.Ordinal)
            .Replace("%d", "dd", StringComparison.Ordinal).Replace("%T", "HH:mm:ss", StringComparison.Ordinal)
            .Replace("%H", "HH", StringComparison.Ordinal).Replace("%i", "mm", StringComparison.Ordinal)
            .Replace("%s", "ss", StringComparison.Ordinal);
        if (!DateTime.TryParseExact(text, pattern, CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
        {
            throw CoreErrors.Semantic.With(
                $"partition value '{text}' of table '{table.Name}' is not a date that reads as '{format}'");
        }

        return TimeUnit.FromUtc(at, Core.Types.SqlType.Date);
    }
}
