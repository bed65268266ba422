using MatViewDb.Functions;
using MatViewDb.Golden.Coverage;
using MatViewDb.Golden.Running;
using Xunit;

namespace MatViewDb.Golden;

/// <summary>
/// Holds the cases of functions to the registry: each name is called with NULL, an empty value, the ends of the types of its
/// arguments, characters of every length, and what it fails for.
/// </summary>
public sealed class FunctionCasesTests
{
    [Fact]
    public void Every_function_has_cases_for_the_ends_of_its_arguments()
        => Assert.Equal([], Missing().OrderBy(entry => entry.Key, StringComparer.Ordinal)
            .Select(entry => $"{entry.Key} has no case for: {entry.Value.ToString().ToLowerInvariant()}"));

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
}
