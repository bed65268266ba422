using MatViewDb.Functions;
using MatViewDb.Golden.Running;
using Xunit;

namespace MatViewDb.Golden;

/// <summary>
/// Asks a server for the examples of aggregates and window functions, "sum(x) of 1, 2 -> 3": the call over rows with the columns x, y, z
/// and n, which numbers them. A window function answers for each row.
/// </summary>
public sealed class FunctionExampleTests
{
    private const string Rows = " of ";
    private const string Answer = " -> ";
    private static readonly string[] s_columns = ["x", "y", "z"];

    [Fact]
    public void Every_function_has_an_example()
    {
        var shown = FunctionCatalog.Default.Marks.Where(mark => mark.Example is not null).Select(mark => mark.Name).ToHashSet();
        Assert.Equal([], FunctionCatalog.Default.Marks.Select(mark => mark.Name).Where(name => !shown.Contains(name)).Distinct());
    }

    [Fact]
    public async Task Examples_over_rows_answer_as_they_say()
    {
        await using var node = await GoldenNode.StartAsync(backends: 1);
        using var client = node.Connect("");
        var examples = FunctionCatalog.Default.Marks.Select(mark => mark.Example).OfType<string>().Where(IsOverRows).ToList();
        Assert.NotEmpty(examples);
        Assert.Equal(examples, examples.Select(example => $"{example[..Arrow(example)]}{Answer}{Ask(client, example)}"));
    }

    private static bool IsOverRows(string example) => example[..Arrow(example)].Contains(Rows, StringComparison.Ordinal);

    private static int Arrow(string example) => example.LastIndexOf(Answer, StringComparison.Ordinal);

    private static string Ask(MySql.Client.MySqlClient client, string example)
    {
        var asked = example[..Arrow(example)];
        var at = asked.LastIndexOf(Rows, StringComparison.Ordinal);
        var rows = Split(asked[(at + Rows.Length)..]).Select((row, i) =>
        {
            var values = row.StartsWith('(') ? Split(row[1..^1]) : [row];
            return $"SELECT {i + 1} AS n, {string.Join(", ", values.Select((value, k) => $"{value} AS {s_columns[k]}"))}";
        });
        var order = asked.Contains(" OVER ", StringComparison.Ordinal) ? " ORDER BY n" : "";
        var sql = $"SELECT {asked[..at]} AS a FROM ({string.Join(" UNION ALL ", rows)}) t{order}";
        return string.Join(", ", client.Query(sql).Rows.Select(row => row[0] ?? "NULL"));
    }

    /// <summary>Divides at commas that stand in no brackets or quotes.</summary>
    private static List<string> Split(string text)
    {
        var parts = new List<string>();
        var (start, depth, isQuoted) = (0, 0, false);
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\'') isQuoted = !isQuoted;
            if (isQuoted) continue;
            if ("([{".Contains(text[i], StringComparison.Ordinal)) depth++;
            if (")]}".Contains(text[i], StringComparison.Ordinal)) depth--;
            if (text[i] != ',' || depth > 0) continue;
            parts.Add(text[start..i].Trim());
            start = i + 1;
        }

        parts.Add(text[start..].Trim());
        return parts;
    }
}
