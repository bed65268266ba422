using System.Globalization;
using MatViewDb.Core.Types;

namespace MatViewDb.Frontend.Sinks;

/// <summary>Writes values of rows as texts.</summary>
internal static class SinkText
{
    /// <summary>Gives a value as MySQL would print it; null for NULL.</summary>
    internal static string? Of(object? value, SqlType type) => value switch
    {
        null => null,
        bool flag => flag ? "1" : "0",
        DateTime date when type.Kind == SqlTypeKind.Date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        DateTime time => time.ToString(
            time.Ticks % TimeSpan.TicksPerSecond == 0 ? "yyyy-MM-dd HH:mm:ss" : "yyyy-MM-dd HH:mm:ss.ffffff", CultureInfo.InvariantCulture),
        TimeSpan span when span < TimeSpan.Zero => "-" + Of(span.Negate(), type),
        TimeSpan span => string.Create(
            CultureInfo.InvariantCulture, $"{(long)span.TotalHours:00}:{span.Minutes:00}:{span.Seconds:00}"),
        double number => number.ToString("R", CultureInfo.InvariantCulture),
        byte[] bytes => Convert.ToHexString(bytes),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>Gives a value as a text that is the same for equal values, however many digits or times zero they were kept with.</summary>
    internal static string? KeyOf(object? value, SqlType type)
    {
        var text = Of(value, type);
        return type.Kind is SqlTypeKind.Decimal or SqlTypeKind.DateTime or SqlTypeKind.Time
            && text?.Contains('.', StringComparison.Ordinal) == true ? text.TrimEnd('0').TrimEnd('.') : text;
    }

    /// <summary>Gives a value as MySQL reads it in a statement.</summary>
    internal static string Literal(object? value, SqlType type) => value switch
    {
        null => "NULL",
        byte[] { Length: 0 } => "''",
        byte[] bytes => $"0x{Convert.ToHexString(bytes)}",
        bool or long or Int128 or decimal => Of(value, type)!, // Not NULL.
        _ => Quoted(Of(value, type)!), // The same.
    };

    private static string Quoted(string text)
        => $"'{text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "''", StringComparison.Ordinal)}'";
}
