using System.Text.RegularExpressions;
using Xunit;

namespace MatViewDb.Unit.Tidy;

public sealed partial class LayerTests
{
    private static readonly string[] s_lines =
        [.. File.ReadAllLines(Path.Combine(Repository.Root, "tests/Unit/Tidy/layers.txt")).Where(l => l.Length > 0 && l[0] != '#')];

    [Fact]
    public void Projects_reference_only_what_the_map_allows()
    {
        var allowed = s_lines.Where(l => !l.StartsWith("namespace ", StringComparison.Ordinal)).ToDictionary(
            l => l[..l.IndexOf(':')], l => l[(l.IndexOf(':') + 1)..].Split(' ', StringSplitOptions.RemoveEmptyEntries).ToHashSet());
        var wrong = new List<string>();
        foreach (var project in Directory.GetFiles(Path.Combine(Repository.Root, "src"), "*.csproj", SearchOption.AllDirectories))
        {
            var name = Path.GetFileNameWithoutExtension(project);
            if (!allowed.TryGetValue(name, out var targets))
            {
                wrong.Add($"{name} is not on the map");
                continue;
            }

            foreach (Match match in Reference().Matches(File.ReadAllText(project)))
            {
                if (!targets.Contains(match.Groups[1].Value)) wrong.Add($"{name} -> {match.Groups[1].Value}");
            }
        }

        Assert.Empty(wrong);
    }

    [Fact]
    public void Namespaces_inside_shared_assemblies_do_not_look_up()
    {
        var rules = s_lines.Where(l => l.StartsWith("namespace ", StringComparison.Ordinal))
            .Select(l => l["namespace ".Length..].Split(" ! ")).ToList();
        var wrong = new List<string>();
        foreach (var file in Repository.Files("src"))
        {
            var text = File.ReadAllText(file);
            var own = Namespace().Match(text).Groups[1].Value;
            foreach (var rule in rules)
            {
                var inside = own == rule[0] || own.StartsWith(rule[0] + ".", StringComparison.Ordinal);
                if (inside && Regex.IsMatch(text, $@"\b{Regex.Escape(rule[1])}\b(?!\w)"))
                    wrong.Add($"{Repository.Short(file)} names {rule[1]}");
            }
        }

        Assert.Empty(wrong);
    }

    [GeneratedRegex(@"<ProjectReference Include=""[^""]*/(\w+)\.csproj""")]
    private static partial Regex Reference();

    [GeneratedRegex(@"^namespace ([\w.]+);", RegexOptions.Multiline)]
    private static partial Regex Namespace();
}
