using System.Globalization;
using System.Net;
using MatViewDb.Golden.Faults;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using Xunit;
using Xunit.Abstractions;

namespace MatViewDb.Golden.Fuzz;

/// <summary>
/// Compares queries with rewrite on and off over random tables, one or two views, and changes. MATVIEWDB_FUZZ_SEEDS sets how many
/// cases run, MATVIEWDB_FUZZ_FIRST the first seed.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class RandomViewTests(ITestOutputHelper output)
{
    private const int QueriesPerState = 7;
    private const int StatesPerCase = 3;
    private const int CasesByDefault = 96;
    private const string Unions = "(rewritten with rows of the base)";
    private const double RateAtLeast = 0.40;
    private const double Tolerance = 1e-9;

    [Fact]
    public async Task AnswersDoNotDependOnRewrite()
    {
        var count = Number("MATVIEWDB_FUZZ_SEEDS", CasesByDefault);
        var first = Number("MATVIEWDB_FUZZ_FIRST", 1);
        using var folder = new TemporaryFolder();
        await using var node = await FailpointTests.StartNodeAsync(folder.Path);
        using var client = MySqlClient.Connect(
            new ClientOptions { EndPoint = new IPEndPoint(IPAddress.Loopback, node.MySqlPort), User = "root" });
        client.Execute("SET materialized_view_rewrite_mode = 'FORCE'");
        client.Execute("SET enable_materialized_view_single_table_view_delta_rewrite = true");
        var tally = new SortedDictionary<string, (int Pairs, int Rewritten)>(StringComparer.Ordinal);
        var reasons = new Dictionary<string, int>(StringComparer.Ordinal);
        var problems = new List<string>();
        for (var seed = first; seed < first + count; seed++) RunCase(client, seed, problems, tally, reasons);
        var (pairs, answered) = (tally.Values.Sum(t => t.Pairs), tally.Values.Sum(t => t.Rewritten));
        output.WriteLine($"{count} cases, {pairs} pairs of view and query, {answered} rewritten");
        foreach (var (shape, (of, rewritten)) in tally) output.WriteLine($"  {shape}: {of} pairs, {rewritten} rewritten");
        foreach (var (reason, times) in reasons.OrderByDescending(r => r.Value).Take(40)) output.WriteLine($"    {times} x {reason}");
        Assert.True(problems.Count == 0, string.Join("\n\n", problems.Take(5)) + $"\n{problems.Count} problems");
        Assert.True(answered >= RateAtLeast * pairs, $"{answered} of {pairs} were rewritten: the generator tests too little");
    }

    private static void RunCase(
        MySqlClient client, int seed, List<string> problems, SortedDictionary<string, (int Pairs, int Rewritten)> tally,
        Dictionary<string, int> reasons)
    {
        var scenario = new ViewScenario(seed);
        var script = new List<string> { $"CREATE DATABASE fuzz{seed}", $"USE fuzz{seed}" };
        script.AddRange(scenario.Tables());
        script.Add(scenario.View());
        var another = seed % 3 == 0 ? scenario.Another() : null;
        if (another is not null) script.Add(another);
        var query = "";
        var unions = 0;
        try
        {
            foreach (var statement in script) client.Execute(statement);
            for (var state = 0; state < StatesPerCase; state++)
            {
                if (scenario.Refreshes()) Run("REFRESH MATERIALIZED VIEW mv WITH SYNC MODE");
                if (another is not null && scenario.Refreshes()) Run("REFRESH MATERIALIZED VIEW mv2 WITH SYNC MODE");
                for (var i = 0; i < QueriesPerState; i++)
                {
                    query = scenario.Query();
                    if (Compare(client, query, out var tables, reasons) is { } difference)
                        problems.Add(Describe(seed, script, query, difference));
                    var fromView = tables.Contains("mv") || tables.Contains("mv2");
                    Count(scenario.Shape, fromView);
                    if (fromView && tables.Contains("f")) unions++;
                }

                Run(scenario.Change());
            }
        }
        catch (MySqlErrorException problem)
        {
            problems.Add(Describe(seed, script, query, $"{problem.Code} {problem.Message}"));
        }

        client.Execute($"DROP DATABASE fuzz{seed}");
        if (unions > 0) reasons[Unions] = reasons.GetValueOrDefault(Unions) + unions;

        void Count(string shape, bool rewritten)
        {
            var (pairs, known) = tally.GetValueOrDefault(shape);
            tally[shape] = (pairs + 1, known + (rewritten ? 1 : 0));
        }

        void Run(string statement)
        {
            script.Add(statement);
            query = statement;
            client.Execute(statement);
        }
    }

    private static string? Compare(MySqlClient client, string query, out HashSet<string> tables, Dictionary<string, int> reasons)
    {
        client.Execute("SET enable_materialized_view_rewrite = false");
        var original = client.Query(query);
        client.Execute("SET enable_materialized_view_rewrite = true");
        var fromViews = client.Query(query);
        var (plain, rewritten) = (Sorted(original), Sorted(fromViews));
        var plan = client.Query("EXPLAIN " + query).Rows.Select(row => row[0]!).ToList();
        tables = [.. plan.Select(line => line.Split("TABLE: ")).Where(parts => parts.Length > 1).Select(parts => parts[1])];
        foreach (var line in plan.Where(l => l.StartsWith("not used: mv: ", StringComparison.Ordinal)))
            reasons[line[14..]] = reasons.GetValueOrDefault(line[14..]) + 1;
        if (TypesOf(original) != TypesOf(fromViews)) return $"columns {TypesOf(original)} without rewrite, {TypesOf(fromViews)} with it";
        if (plain.Count != rewritten.Count) return $"{plain.Count} rows without rewrite, {rewritten.Count} with it";
        for (var i = 0; i < plain.Count; i++)
        {
            if (!plain[i].Zip(rewritten[i]).All(pair => IsSame(pair.First, pair.Second)))
                return $"without rewrite {string.Join('|', plain[i])}, with it {string.Join('|', rewritten[i])}";
        }

        return null;
    }

    private static string TypesOf(QueryResult result)
        => string.Join(", ", result.Columns.Select(c => $"{c.Name} {c.Type}({c.Length}, {c.Decimals}) {c.CharacterSet}"));

    private static List<string[]> Sorted(QueryResult result)
        => [.. result.Rows.Select(row => row.Select(v => v ?? "NULL").ToArray())
            .OrderBy(row => string.Join('|', row), StringComparer.Ordinal)];

    // Texts compare as texts first: only sums of doubles may differ, by the order of their addition.
    private static bool IsSame(string a, string b)
        => a == b || (double.TryParse(a, CultureInfo.InvariantCulture, out var x)
            && double.TryParse(b, CultureInfo.InvariantCulture, out var y)
            && Math.Abs(x - y) <= Tolerance * Math.Max(1, Math.Max(Math.Abs(x), Math.Abs(y))));

    private static string Describe(int seed, List<string> script, string query, string what)
        => $"seed {seed}: {what}\n{string.Join(";\n", script)};\n-- then\n{query};";

    private static int Number(string variable, int otherwise)
        => int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
