namespace MatViewDb.Planner.Binding;

/// <summary>Knows the formats of get_format(): how a region writes dates and times.</summary>
internal static class MomentFormats
{
    /// <summary>Gives the format for date_format and str_to_date; null for what MySQL does not know.</summary>
    internal static string? Of(string kind, string region) => (kind.ToUpperInvariant(), region.ToUpperInvariant()) switch
    {
        ("DATE", "USA") => "%m.%d.%Y",
        ("DATE", "JIS" or "ISO") => "%Y-%m-%d",
        ("DATE", "EUR") => "%d.%m.%Y",
        ("DATE", "INTERNAL") => "%Y%m%d",
        ("DATETIME" or "TIMESTAMP", "USA" or "EUR") => "%Y-%m-%d %H.%i.%s",
        ("DATETIME" or "TIMESTAMP", "JIS" or "ISO") => "%Y-%m-%d %H:%i:%s",
        ("DATETIME" or "TIMESTAMP", "INTERNAL") => "%Y%m%d%H%i%s",
        ("TIME", "USA") => "%h:%i:%s %p",
        ("TIME", "JIS" or "ISO") => "%H:%i:%s",
        ("TIME", "EUR") => "%H.%i.%s",
        ("TIME", "INTERNAL") => "%H%i%s",
        _ => null,
    };
}
