using MatViewDb.Sql;
using MatViewDb.Unit.Tidy;

namespace MatViewDb.Unit.Frontend.Sql;

/// <summary>Reads the statements that the tests share.</summary>
internal static class SqlCorpus
{
    private static string Folder => Path.Combine(Repository.Root, "tests/Unit/Frontend/Sql/Statements");

    public static IReadOnlyList<StatementText> Read(string file) =>
        StatementText.Split(File.ReadAllText(Path.Combine(Folder, file)));

    public static IEnumerable<string> Files() =>
        Directory.GetFiles(Folder, "*.sql").Select(path => Path.GetFileName(path)).Order(StringComparer.Ordinal);

    public static IEnumerable<string> BenchmarkQueries() =>
        Directory.GetFiles(Path.Combine(Repository.Root, "benchmarks/tpch/queries"), "*.sql")
            .Order(StringComparer.Ordinal).Select(File.ReadAllText);
}
