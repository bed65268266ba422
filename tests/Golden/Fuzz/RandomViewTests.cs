using System.Globalization;
using MatViewDb.Golden.Faults;
using MatViewDb.Golden.Running;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using Xunit;
using Xunit.Abstractions;

namespace MatViewDb.Golden.Fuzz;

/// <summary>
/// Compares queries with rewrite on and off over random tables, one or two views, and changes. MATVIEWDB_FUZZ_SEEDS, _FIRST
/// and _BACKENDS say how many cases run, from which seed and over how many backends; unsaid, a tenth of them runs over several.
/// What several backends answer is compared with what one does, too.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class RandomViewTests(ITestOutputHelper output)
{
    private const int QueriesPerState = 7;
    private const int StatesPerCase = 3;
    private const int CasesByDefault = 96;
    private const int SeveralEvery = 10;
    private const int Several = 3;
    private const string Unions = "(rewritten with rows of the base)";
    private const double RateAtLeast = 0.40;
    private const double Tolerance = 1e-9;

    [Fact]
    public async Task AnswersDoNotDependOnRewrite()
    {
        var settings = FuzzSettings.Read("FUZZ", CasesByDefault);
        var tally = new SortedDictionary<string, (int Pairs, int Rewritten)>(StringComparer.Ordinal);
        var reasons = new Dictionary<string, int>(StringComparer.Ordinal);
        var problems = new List<string>();
        foreach (var cases in settings.Seeds.GroupBy(s => settings.Backends ?? (s % SeveralEvery == 0 ? Several : 1)))
        {
            await using var node = await GoldenNode.StartAsync(cases.Key);
            using var client = node.Connect("information_schema");
            client.Execute("SET materialized_view_rewrite_mode = 'FORCE'");
            client.Execute("SET enable_materialized_view_single_table_view_delta_rewrite = true");
            await using var other = cases.Key > 1 ? await GoldenNode.StartAsync(1) : null;
            using var alone = other?.Connect("information_schema");
            foreach (var seed in cases) RunCase(client, alone, seed, problems, tally, reasons);
            output.WriteLine($"{cases.Count()} cases over {cases.Key} backends");
        }

        var (pairs, answered) = (tally.Values.Sum(t => t.Pairs), tally.Values.Sum(t => t.Rewritten));
        output.WriteLine($"{settings.Count} cases, {pairs} pairs of view and query, {answered} rewritten");
        foreach (var (shape, (of, rewritten)) in tally) output.WriteLine($"  {shape}: {of} pairs, {rewritten} rewritten");
        foreach (var (reason, times) in reasons.OrderByDescending(r => r.Value).Take(40)) output.WriteLine($"    {times} x {reason}");
        Assert.True(problems.Count == 0, string.Join("\n\n", problems.Take(5)) + $"\n{problems.Count} problems");
        Assert.True(answered >= RateAtLeast * pairs, $"{answered} of {pairs} were rewritten: the generator tests too little");
    }

    private static void RunCase(
        MySqlClient client, MySqlClient? alone, int seed, List<string> problems,
        SortedDictionary<string, (int Pairs, int Rewritten)> tally, Dictionary<string, int> reasons)
    {
        var scenario = new ViewScenario(seed);
        var name = $"seed {seed}{(alone is null ? "" : " over several backends")}";
        var script = new List<string> { $"CREATE DATABASE fuzz{seed}", $"USE fuzz{seed}" };
        script.AddRange(scenario.Tables());
        script.Add(scenario.View());
        var another = seed % 3 == 0 ? scenario.Another() : null;
        if (another is not null) script.Add(another);
        var query = "";
        var unions = 0;
        try
        {
            foreach (var statement in script) Execute(statement);
            for (var state = 0; state < StatesPerCase; state++)
            {
                if (scenario.Refreshes()) Run("REFRESH MATERIALIZED VIEW mv WITH SYNC MODE");
                if (another is not null && scenario.Refreshes()) Run("REFRESH MATERIALIZED VIEW mv2 WITH SYNC MODE");
                for (var i = 0; i < QueriesPerState; i++)
                {
                    query = scenario.Query();
                    if (Compare(client, alone, query, out var tables, reasons) is { } difference)
                        problems.Add(Describe(name, script, query, difference));
                    var fromView = tables.Contains("mv") || tables.Contains("mv2");
                    Count(scenario.Shape, fromView);
                    if (fromView && tables.Contains("f")) unions++;
                }

                Run(scenario.Change());
            }
        }
        catch (MySqlErrorException problem)
        {
            problems.Add(Describe(name, script, query, $"{problem.Code} {problem.Message}"));
        }

        Execute($"DROP DATABASE fuzz{seed}");
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
            Execute(statement);
        }

        void Execute(string statement)
        {
            client.Execute(statement);
            if (!statement.Contains(" MATERIALIZED VIEW ", StringComparison.Ordinal)) alone?.Execute(statement);
        }
    }

    private static string? Compare(
        MySqlClient client, MySqlClient? alone, string query, out HashSet<string> tables, Dictionary<string, int> reasons)
    {
        client.Execute("SET enable_materialized_view_rewrite = false");
        var original = client.Query(query);
        client.Execute("SET enable_materialized_view_rewrite = true");
        var fromViews = client.Query(query);
        var plan = client.Query("EXPLAIN " + query).Rows.Select(row => row[0]!).ToList();
        tables = [.. plan.Select(line => line.Split("TABLE: ")).Where(parts => parts.Length > 1).Select(parts => parts[1])];
        foreach (var line in plan.Where(l => l.StartsWith("not used: mv: ", StringComparison.Ordinal)))
            reasons[line[14..]] = reasons.GetValueOrDefault(line[14..]) + 1;
        var ofBackends = alone is null ? null : Difference("on one backend", alone.Query(query), "on several", original);
        return ofBackends ?? Difference("without rewrite", original, "with it", fromViews);
    }

    private static string? Difference(string one, QueryResult ofOne, string another, QueryResult ofAnother)
    {
        if (TypesOf(ofOne) != TypesOf(ofAnother)) return $"columns {TypesOf(ofOne)} {one}, {TypesOf(ofAnother)} {another}";
        var (rows, others) = (Sorted(ofOne), Sorted(ofAnother));
        if (rows.Count != others.Count) return $"{rows.Count} rows {one}, {others.Count} {another}";
        for (var i = 0; i < rows.Count; i++)
        {
            if (!rows[i].Zip(others[i]).All(pair => IsSame(pair.First, pair.Second)))
                return $"{one} {string.Join('|', rows[i])}, {another} {string.Join('|', others[i])}";
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

    private static string Describe(string name, List<string> script, string query, string what)
        => $"{name}: {what}\n{string.Join(";\n", script)};\n-- then\n{query};";
}
