using MatViewDb.Functions;
using MatViewDb.Golden.Coverage;
using MatViewDb.Golden.Running;
using Xunit;

namespace MatViewDb.Golden;

/// <summary>
/// Holds the cases of functions to the registry: each name is called with NULL, an empty value, the ends of the types of its
/// arguments, characters of every length, and what it fails for. What is still missing stands in Coverage/missing-*.txt, which
/// only shrink: MATVIEWDB_GOLDEN_UPDATE=1 takes out what has got its cases.
/// </summary>
public sealed class FunctionCasesTests
{
    private static readonly string[] s_lists = ["missing-scalars.txt", "missing-others.txt"];

    [Fact]
    public void Every_function_has_cases_for_the_ends_of_its_arguments()
    {
        var missing = Missing();
        var listed = new Dictionary<string, EdgeKinds>(StringComparer.Ordinal);
        foreach (var list in s_lists)
        {
            if (Environment.GetEnvironmentVariable("MATVIEWDB_GOLDEN_UPDATE") == "1") Shrink(list, missing);
            foreach (var (name, kinds) in Read(list)) listed.Add(name, kinds);
        }

        var failures = missing.Keys.Union(listed.Keys).Order(StringComparer.Ordinal)
            .Select(name => Difference(name, missing.GetValueOrDefault(name), listed.GetValueOrDefault(name)))
            .Where(line => line.Length > 0);
        Assert.Equal([], failures);
    }

    private static Dictionary<string, EdgeKinds> Missing()
    {
        var edges = new CaseEdges();
        var folder = Path.Combine(Lane.Folder("cases"), "functions");
        foreach (var file in Directory.GetFiles(folder, "*.test", SearchOption.AllDirectories)) edges.Read(file);
        var missing = new Dictionary<string, EdgeKinds>(StringComparer.Ordinal);
        foreach (var name in FunctionCatalog.Default.Marks.Select(mark => mark.Name).Distinct())
        {
            var needs = EdgeNeeds.Of(FunctionCatalog.Default, name);
            var kinds = edges.Of(name).Missing(needs.Kinds, needs.LargestNumber) & ~Meaningless.Of(name);
            if (kinds != EdgeKinds.None) missing.Add(name, kinds);
        }

        foreach (var (name, needs) in NamesOfTheBinder.Needs)
        {
            var kinds = edges.Of(name).Missing(needs, long.MaxValue);
            if (kinds != EdgeKinds.None) missing.Add(name, kinds);
        }

        return missing;
    }

    private static string Difference(string name, EdgeKinds missing, EdgeKinds listed) => (missing & ~listed, listed & ~missing) switch
    {
        (not EdgeKinds.None and var kinds, _) => $"{name} has no case for: {Words(kinds)}",
        (_, not EdgeKinds.None and var kinds) => $"{name} has its cases and leaves the list: {Words(kinds)}",
        _ => "",
    };

    private static Dictionary<string, EdgeKinds> Read(string list)
        => File.ReadLines(PathOf(list)).Where(line => line.Length > 0).Select(line => line.Split(": ")).ToDictionary(
            parts => parts[0], parts => Enum.Parse<EdgeKinds>(parts[1].Replace(' ', ','), ignoreCase: true), StringComparer.Ordinal);

    private static void Shrink(string list, Dictionary<string, EdgeKinds> missing)
        => File.WriteAllLines(PathOf(list), Read(list)
            .Select(entry => (Name: entry.Key, Kinds: entry.Value & missing.GetValueOrDefault(entry.Key)))
            .Where(entry => entry.Kinds != EdgeKinds.None).Select(entry => $"{entry.Name}: {Words(entry.Kinds)}"));

    private static string Words(EdgeKinds kinds) => kinds.ToString().Replace(",", "", StringComparison.Ordinal).ToLowerInvariant();

    private static string PathOf(string list) => Path.Combine(CaseRun.SourceFolder(), "Coverage", list);
}
