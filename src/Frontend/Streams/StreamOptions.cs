using System.Collections.Immutable;
using MatViewDb.Core.Settings;
using MatViewDb.Frontend.Audit;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Streams;

/// <summary>Reads what sources and sinks have in common of WITH.</summary>
internal static class StreamOptions
{
    /// <summary>How long another server may think about a statement before the connection counts as lost.</summary>
    internal static readonly TimeSpan AnswerMax = TimeSpan.FromMinutes(5);

    /// <summary>Gives options by their names in lower case.</summary>
    internal static ImmutableSortedDictionary<string, string> Of(NodeList<Property> properties)
    {
        var options = ImmutableSortedDictionary<string, string>.Empty;
        foreach (var property in properties) options = options.SetItem(property.Key.ToLowerInvariant(), property.Value);
        return options;
    }

    /// <summary>Gives an option as SHOW CREATE and jobs show it.</summary>
    internal static Property Shown(Property property) => property with { Value = SecretMasking.MaskOption(property.Key, property.Value) };

    /// <summary>Gives the limit of rows a second: that of WITH, or the session's.</summary>
    internal static long RateOf(ImmutableSortedDictionary<string, string> options, Setting<long> setting, Session session)
        => options.TryGetValue(setting.Name, out var text) ? (long)setting.Parse(text) : session.Get(setting);
}
