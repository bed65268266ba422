using System.Globalization;

namespace MatViewDb.Golden.Fuzz;

/// <summary>
/// Says how much of random cases runs and where: MATVIEWDB_name_SEEDS is how many, MATVIEWDB_name_FIRST the first seed,
/// MATVIEWDB_name_BACKENDS over how many backends, if that is said.
/// </summary>
internal sealed record FuzzSettings(int Count, int First, int? Backends)
{
    internal static FuzzSettings Read(string name, int count, int first = 1)
        => new(Number(name, "SEEDS") ?? count, Number(name, "FIRST") ?? first, Number(name, "BACKENDS"));

    internal IEnumerable<int> Seeds => Enumerable.Range(First, Count);

    private static int? Number(string name, string what)
        => int.TryParse(Environment.GetEnvironmentVariable($"MATVIEWDB_{name}_{what}"), CultureInfo.InvariantCulture, out var value)
            ? value : null;
}
