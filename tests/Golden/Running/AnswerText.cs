using System.Globalization;
using System.Numerics;
using System.Text.RegularExpressions;
using MatViewDb.MySql.Client;

namespace MatViewDb.Golden.Running;

/// <summary>Writes an answer as the lines of a case file and compares the two.</summary>
internal static partial class AnswerText
{
    private const string Table = "TABLE: ";

    /// <summary>
    /// Writes one line a row and checks the number and kinds of the columns that the block names. "names" puts a line with the
    /// columns' names first, "only a,b" leaves all other columns out.
    /// </summary>
    internal static IReadOnlyList<string> Of(QueryResult result, GoldenBlock block)
    {
        var types = block.Words.Count > 0 ? block.Words[0] : "";
        var names = result.Columns.Select(c => c.Name).ToList();
        var shown = block.After("only") is { } only ? [.. only.Split(',').Select(n => names.IndexOf(n))] : Enumerable.Range(0, names.Count).ToList();
        if (shown.Contains(-1)) return [$"(there are only {string.Join(',', names)})"];
        if (types.Length != shown.Count) return [$"({shown.Count} columns, not {types.Length})"];
        var lines = new List<string>();
        if (block.Has("names")) lines.Add(string.Join("  ", shown.Select(at => names[at])));
        foreach (var row in result.Rows)
        {
            lines.Add(string.Join("  ", shown.Select((at, i) => Checked(row[at], types[i]))));
        }

        return lines;
    }

    /// <summary>Gives the lines of a plan without what changes with statistics, and without empty lines.</summary>
    internal static IReadOnlyList<string> OfPlan(IEnumerable<string> lines)
        => [.. lines.Select(line => Estimate().Replace(line, "").TrimEnd())
            .Where(line => line.Trim('|', ' ').Length > 0 && !line.StartsWith("not used: cost", StringComparison.Ordinal))];

    [GeneratedRegex(@"  \[est\. rows [^\]]*\]")]
    private static partial Regex Estimate();

    internal static bool IsSame(GoldenBlock block, IReadOnlyList<string> actual)
    {
        var expected = block.Expected ?? [];
        return block.Has("rowsort")
            ? actual.Order(StringComparer.Ordinal).SequenceEqual(expected.Order(StringComparer.Ordinal))
            : actual.SequenceEqual(expected);
    }

    /// <summary>Gives the materialized views among the tables of a plan, each once, by name.</summary>
    internal static IReadOnlyList<string> ViewsOf(IReadOnlyList<string> plan)
    {
        var views = new SortedSet<string>(StringComparer.Ordinal);
        var table = "";
        foreach (var line in plan.Select(line => line.Trim(' ', '|', '-')))
        {
            if (line.StartsWith(Table, StringComparison.Ordinal)) table = line[Table.Length..];
            if (line == "MaterializedView: true") views.Add(table);
        }

        return [.. views];
    }

    private static string Checked(string? value, char type)
    {
        if (value is null) return "NULL";
        var fits = type switch
        {
            'I' => BigInteger.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out _),
            'R' => double.TryParse(value, NumberStyles.Float, CultureInfo.InvariantCulture, out _),
            'T' => true,
            _ => throw new InvalidDataException($"{type} is no kind of column: write I, R or T"),
        };
        var text = value.Length == 0 ? "(empty)" : value.Replace("\n", "\\n", StringComparison.Ordinal);
        return fits ? text : $"{text} (not {type})";
    }
}
