using System.Globalization;
using System.Text.RegularExpressions;
using Xunit;

namespace MatViewDb.Unit.Tidy;

/// <summary>Holds docs/internals/rewrite-cases.md to the case files: every row and trap has queries that rewrite and some that must not.</summary>
public sealed partial class RewriteCasesTests
{
    private const int Rows = 13;
    private const int Traps = 25;
    private static readonly string s_cases = Path.Combine(Repository.Root, "tests", "Golden", "cases", "mv", "rewrite");

    private static readonly List<(string Folder, int Number, string File)> s_listed =
    [
        .. File.ReadAllLines(Path.Combine(Repository.Root, "docs", "internals", "rewrite-cases.md")).Select(line => Entry().Match(line))
            .Where(m => m.Success)
            .Select(m => (m.Groups[2].Value, int.Parse(m.Groups[1].Value, CultureInfo.InvariantCulture), $"{m.Groups[2].Value}/{m.Groups[3].Value}")),
    ];

    [Theory]
    [InlineData("rows", Rows)]
    [InlineData("traps", Traps)]
    public void Every_number_is_listed(string folder, int count)
        => Assert.Equal(Enumerable.Range(1, count), s_listed.Where(e => e.Folder == folder).Select(e => e.Number).Distinct().Order());

    [Fact]
    public void Every_file_is_listed_and_has_both_kinds()
    {
        var found = new[] { "rows", "traps" }.SelectMany(folder => Directory.GetFiles(Path.Combine(s_cases, folder), "*.test"))
            .Select(path => Path.ChangeExtension(Path.GetRelativePath(s_cases, path), null)).Order(StringComparer.Ordinal);
        Assert.Equal(found, s_listed.Select(e => e.File).Order(StringComparer.Ordinal));
        var lacking = s_listed.Where(e => !Has(e.File, "hit ") || !Has(e.File, "miss ")).Select(e => e.File);
        Assert.Empty(lacking);
    }

    private static bool Has(string file, string kind)
        => File.ReadLines(Path.Combine(s_cases, file + ".test")).Any(line => line.StartsWith(kind, StringComparison.Ordinal));

    [GeneratedRegex(@"^\| (\d+) [^|]*\| (rows|traps)/(\w+) \|")]
    private static partial Regex Entry();
}
