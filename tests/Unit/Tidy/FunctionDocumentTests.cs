using System.Text;
using System.Text.RegularExpressions;
using MatViewDb.Functions;
using Xunit;

namespace MatViewDb.Unit.Tidy;

/// <summary>
/// Holds docs/sql/functions.md to the registered functions. MATVIEWDB_DOCS_UPDATE=1 writes it anew: names and examples come from
/// the marks (another test evaluates the examples), sentences from the summaries of the code.
/// </summary>
public sealed partial class FunctionDocumentTests
{
    [Fact]
    public void The_list_of_functions_is_fresh()
    {
        var path = Path.Combine(Repository.Root, "docs", "sql", "functions.md");
        var wanted = Write();
        if (Environment.GetEnvironmentVariable("MATVIEWDB_DOCS_UPDATE") == "1")
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path)!); // It has a folder.
            File.WriteAllText(path, wanted);
        }

        Assert.True(File.ReadAllText(path) == wanted, "run this test with MATVIEWDB_DOCS_UPDATE=1");
    }

    [Fact]
    public void There_are_as_many_functions_as_asked_for()
        => Assert.True(FunctionCatalog.Default.Marks.Select(m => m.Name).Distinct().Count() >= 350);

    private static string Write()
    {
        var sections = new SortedDictionary<string, SortedDictionary<string, string>>(StringComparer.Ordinal);
        foreach (var file in Repository.Files("src/Functions"))
        {
            var place = Repository.Short(file).Split('/');
            var section = place[2] == "Scalar" ? place[3] : place[2];
            foreach (Match declaration in Declaration().Matches(File.ReadAllText(file)))
            {
                var sentence = Blanks().Replace(Marks().Replace(declaration.Groups["summary"].Value, " "), " ").Trim();
                sentence = Reference().Replace(sentence, "$1");
                foreach (Match mark in Mark().Matches(declaration.Groups["marks"].Value))
                {
                    var example = mark.Groups["example"].Success ? Regex.Unescape(mark.Groups["example"].Value) : "";
                    if (!sections.TryGetValue(section, out var lines)) sections[section] = lines = new(StringComparer.Ordinal);
                    var line = example.Length == 0 ? sentence : $"{sentence} `{example.Replace("\n", "\\n", StringComparison.Ordinal)}`";
                    var name = mark.Groups["name"].Value;
                    lines[name] = lines.TryGetValue(name, out var others) ? $"{others} {line}" : line;
                }
            }
        }

        var text = new StringBuilder("# Functions\n\nWritten by a test from the code; not by hand.\n");
        foreach (var (section, lines) in sections)
        {
            text.Append("\n## ").Append(section).Append("\n\n");
            foreach (var (name, line) in lines) text.Append("- **").Append(name).Append("**: ").Append(line).Append('\n');
        }

        var known = FunctionCatalog.Default.Marks.Select(m => m.Name).ToHashSet(StringComparer.Ordinal);
        Assert.Equal(known.Order(StringComparer.Ordinal), sections.Values.SelectMany(s => s.Keys).Distinct().Order(StringComparer.Ordinal));
        return text.ToString();
    }

    [GeneratedRegex(@"(?<summary>(?:^/// .*\n)+)(?<marks>(?:^(?:\[|    "").*\n)+)^public ", RegexOptions.Multiline)]
    private static partial Regex Declaration();

    [GeneratedRegex(@"SqlFunction\(\s*""(?<name>\w+)""(?:, Example = ""(?<example>(?:[^""\\]|\\.)*)"")?")]
    private static partial Regex Mark();

    [GeneratedRegex(@"^/// (<summary>)?|</?summary>|</?(list|item|code|c)[^>]*>", RegexOptions.Multiline)]
    private static partial Regex Marks();

    [GeneratedRegex(@"<see\s+cref=""(?:\w+\.)*(\w+)[^""]*""\s*/>")]
    private static partial Regex Reference();

    [GeneratedRegex(@"\s+")]
    private static partial Regex Blanks();
}
