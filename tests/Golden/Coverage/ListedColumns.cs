using System.Text.RegularExpressions;

namespace MatViewDb.Golden.Coverage;

/// <summary>
/// Says which columns of a list the cases look at: a column is looked at where a query that reads the list names it, or where the answer's
/// first line does.
/// </summary>
internal static partial class ListedColumns
{
    internal static IEnumerable<string> NotLookedAt(string reads, IEnumerable<string> columns)
    {
        var pattern = new Regex(reads, RegexOptions.IgnoreCase | RegexOptions.CultureInvariant);
        var texts = CaseStatements.All.Where(c => c.Block.Kind == "query" && pattern.IsMatch(c.Block.Sql)).Select(TextOf).ToList();
        var words = texts.SelectMany(t => Word().Matches(t)).Select(m => m.Value).ToHashSet(StringComparer.OrdinalIgnoreCase);

        // Some names hold more than letters.
        bool IsWritten(string name) => Word().Match(name).Value != name && texts.Any(t => t.Contains(name, StringComparison.Ordinal));
        return columns.Where(c => !words.Contains(c) && !IsWritten(c));
    }

    private static string TextOf(CaseStatement one)
    {
        var names = one.Block.Has("names") && one.Block.Expected is [var line, ..] ? line : "";
        return $"{one.Block.Sql} {names} {one.Block.After("only")}";
    }

    [GeneratedRegex("[A-Za-z_0-9]+")]
    private static partial Regex Word();
}
