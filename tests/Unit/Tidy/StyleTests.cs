using System.Text.RegularExpressions;
using Xunit;

namespace MatViewDb.Unit.Tidy;

public sealed partial class StyleTests
{
    private const int MaxLines = 500;
    private const int MaxColumns = 140;

    [Fact]
    public void Files_stay_below_the_limit()
        => Assert.Empty(Repository.Files("src", "tests", "benchmarks").Select(f => (File: f, Lines: File.ReadAllLines(f).Length))
            .Where(f => f.Lines > MaxLines).Select(f => $"{Repository.Short(f.File)} has {f.Lines} lines"));

    [Fact]
    public void Lines_stay_readable()
        => Assert.Empty(Repository.Files("src").SelectMany(f => File.ReadAllLines(f)
            .Select((text, at) => (Line: at + 1, text.Length)).Where(l => l.Length > MaxColumns)
            .Select(l => $"{Repository.Short(f)}:{l.Line} has {l.Length} columns")));

    [Fact]
    public void Names_say_what_lives_there()
        => Assert.DoesNotContain(Repository.Files("src"), f => VagueName().IsMatch(Path.GetFileNameWithoutExtension(f)));

    [Theory]
    [InlineData(@"\bDateTime(Offset)?\.(Utc)?Now\b", "time comes from TimeProvider", "")]
    [InlineData(@"\bRandom\.Shared\b", "randomness comes from a seed", "")]
    [InlineData(@"\bThread\.Sleep\(", "waiting is on an event", "")]
    [InlineData(@"(?<![\w.])Console\.", "only the executable talks to the console", "src/Server/")]
    [InlineData(@"(?<![\w.])(System\.IO\.)?File\.(Open|Read|Write|Append|Delete|Move|Exists|Create)",
        "files go through IFileSystem", "src/Files/|src/Server/")]
    [InlineData(@"\b(TODO|FIXME|HACK)\b|NotImplementedException", "finish it or answer 1235", "")]
    public void Banned_calls_stay_in_their_home(string pattern, string because, string home)
    {
        var banned = new Regex(pattern);
        var wrong = Repository.Files("src").Where(f => home.Length == 0 || !Regex.IsMatch(Repository.Short(f), $"^({home})"))
            .SelectMany(f => File.ReadAllLines(f).Select((text, at) => (text, at))
                .Where(l => banned.IsMatch(l.text) && !l.text.TrimStart().StartsWith("//", StringComparison.Ordinal))
                .Select(l => $"{Repository.Short(f)}:{l.at + 1} ({because})"));
        Assert.Empty(wrong);
    }

    [GeneratedRegex(@"(Utils?|Helpers?|Manager|Common|Misc|Impl)$")]
    private static partial Regex VagueName();
}
