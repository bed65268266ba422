using System.Globalization;
using MatViewDb.Core.Errors;

namespace MatViewDb.Frontend.Sessions;

/// <summary>Reads what time_zone may be set to: SYSTEM, an offset, or a name of the zone database.</summary>
[Errors]
public static class ZoneNames
{
    public static readonly ErrorDefinition Unknown =
        new(1298, "HY000", ErrorKind.User, "Unknown or incorrect time zone: '{0}'");

    /// <summary>Gives the text back when it names a zone.</summary>
    public static string Check(string text)
    {
        Find(text);
        return text;
    }

    public static TimeZoneInfo Find(string text)
    {
        if (text.Equals("SYSTEM", StringComparison.OrdinalIgnoreCase) || text is "UTC" or "+00:00") return TimeZoneInfo.Utc;
        if (text.Length is 5 or 6 && text[0] is '+' or '-'
            && TimeSpan.TryParseExact(text[1..], @"h\:mm", CultureInfo.InvariantCulture, out var offset)
            && offset <= TimeSpan.FromHours(14))
        {
            var signed = text[0] == '-' ? -offset : offset;
            return TimeZoneInfo.CreateCustomTimeZone(text, signed, text, text);
        }

        return TimeZoneInfo.TryFindSystemTimeZoneById(text, out var zone) ? zone : throw Unknown.With(text);
    }
}
