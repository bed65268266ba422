using System.Globalization;
using MatViewDb.Golden.Faults;
using MatViewDb.Golden.Running;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using MatViewDb.MySql.Framing;
using Xunit;
using Xunit.Abstractions;

namespace MatViewDb.Golden.Fuzz;

/// <summary>
/// Holds refreshed views to their queries over random schemas, views and changes, whichever way the refresh took.
/// MATVIEWDB_INCREMENTAL_SEEDS, _FIRST and _BACKENDS say how many sequences run, from which seed and over how many backends.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class IncrementalViewTests(ITestOutputHelper output)
{
    private const int StepsPerSequence = 8;
    private const int RestartEvery = 12;
    private const double Tolerance = 1e-9;

    [Fact]
    public async Task RefreshedViewsEqualTheirQueries()
    {
        var settings = FuzzSettings.Read("INCREMENTAL", count: 30);
        await using var node = await GoldenNode.StartAsync(settings.Backends ?? 1);
        var client = node.Connect("information_schema");
        var problems = new List<string>();
        var methods = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var seed in settings.Seeds)
        {
            var sequence = new Sequence(seed, methods);
            try
            {
                sequence.Start(client);
                for (var step = 0; step < StepsPerSequence; step++)
                {
                    if (seed % RestartEvery == 0 && step == StepsPerSequence / 2)
                    {
                        client.Dispose();
                        await node.RestartAsync();
                        client = node.Connect("information_schema");
                        sequence.Reconnect(client);
                    }

                    sequence.Step(client);
                }

                sequence.End(client);
            }
            catch (MySqlErrorException problem)
            {
                problems.Add(sequence.Describe($"{problem.Code} {problem.Message}"));
            }
            catch (DifferenceException difference)
            {
                problems.Add(sequence.Describe(difference.Message));
            }
            catch (ConnectionLostException lost)
            {
                // Nothing answers any more: the sequence that did it is what has to be known.
                throw new InvalidOperationException(sequence.Describe(lost.Message), lost);
            }
        }

        client.Dispose();
        output.WriteLine($"{settings.Count} sequences from seed {settings.First}");
        foreach (var (method, times) in methods) output.WriteLine($"{times,6} {method}");
        Assert.True(problems.Count == 0, string.Join("\n\n", problems.Take(2)) + $"\n{problems.Count} problems in {settings.Count} sequences:\n"
            + string.Join('\n', problems.Select(p => p[..p.IndexOf('\n', StringComparison.Ordinal)])));
        Assert.True(
            methods.Keys.Count(m => m.StartsWith("INCREMENTAL", StringComparison.Ordinal)) > 2, "too few ways to refresh were taken");
    }

    private sealed class DifferenceException(string message) : Exception(message);

    /// <summary>Runs one sequence of statements and keeps them for the report.</summary>
    private sealed class Sequence(int seed, SortedDictionary<string, int> methods)
    {
        // Every third is about views that follow the partitions of several tables.
        private readonly IViewScenario _scenario = seed % 3 == 2 ? new PartitionedScenario(seed) : new IncrementalScenario(seed);
        private readonly List<string> _script = [];

        internal void Start(MySqlClient client)
        {
            Run(client, $"CREATE DATABASE inc{seed}");
            Reconnect(client);
            foreach (var statement in _scenario.Setup()) Run(client, statement);
        }

        internal void Reconnect(MySqlClient client)
        {
            Run(client, $"USE inc{seed}");
            client.Execute("SET enable_materialized_view_rewrite = false");
            client.Execute("SET materialized_view_rewrite_mode = 'FORCE'");
        }

        internal void Step(MySqlClient client)
        {
            foreach (var statement in _scenario.Changes()) Run(client, statement);
            foreach (var (view, query) in _scenario.Views) AskStale(client, view, query);
            foreach (var (view, query) in _scenario.Views)
            {
                if (!_scenario.Refreshes()) continue;
                Run(client, $"REFRESH MATERIALIZED VIEW {view} WITH SYNC MODE");
                // An upper view shows what the lower one held when it was read, so lower ones are refreshed first.
                Compare(client, view, query);
            }
        }

        // A stale view answers its query by what it holds and what changed since.
        private void AskStale(MySqlClient client, string view, string query)
        {
            client.Execute("SET enable_materialized_view_rewrite = true");
            var plan = client.Query("EXPLAIN " + query).Rows.Select(r => r[0]!).ToList();
            if (plan.Any(line => line.Contains("MaterializedView: true", StringComparison.Ordinal)))
            {
                var way = plan.Any(line => line.Contains("rows that changed", StringComparison.Ordinal)) ? "with differences" : "as it is";
                methods[$"ANSWER {way}"] = methods.GetValueOrDefault($"ANSWER {way}") + 1;
            }

            var answer = Sorted(client.Query(query));
            client.Execute("SET enable_materialized_view_rewrite = false");
            Compare($"{view} answers", answer, Sorted(client.Query(query)));
        }

        internal void End(MySqlClient client)
        {
            var runs = client.Query(
                "SELECT refresh_mode, method FROM information_schema.task_runs "
                + $"WHERE `database` = 'inc{seed}' AND state = 'SUCCESS'");
            foreach (var run in runs.Rows)
            {
                var name = run[0] == "INCREMENTAL" ? $"INCREMENTAL {run[1]}" : run[0]!;
                methods[name] = methods.GetValueOrDefault(name) + 1;
            }

            client.Execute($"DROP DATABASE inc{seed}");
        }

        internal string Describe(string what) => $"seed {seed}: {what}\n{string.Join(";\n", _script)};";

        private void Compare(MySqlClient client, string view, string query)
        {
            Compare($"{view} shows", Sorted(client.Query($"SELECT * FROM {view}")), Sorted(client.Query(query)));
        }

        private static void Compare(string what, List<string[]> shown, List<string[]> wanted)
        {
            if (shown.Count != wanted.Count) throw new DifferenceException($"{what} {shown.Count} rows, its query has {wanted.Count}");
            for (var i = 0; i < shown.Count; i++)
            {
                if (!shown[i].Zip(wanted[i]).All(pair => IsSame(pair.First, pair.Second)))
                    throw new DifferenceException($"{what} {string.Join('|', shown[i])}, its query {string.Join('|', wanted[i])}");
            }
        }

        private void Run(MySqlClient client, string statement)
        {
            _script.Add(statement);
            client.Execute(statement);
        }

        private static List<string[]> Sorted(QueryResult result)
            => [.. result.Rows.Select(row => row.Select(v => v ?? "NULL").ToArray())
                .OrderBy(row => string.Join('|', row), StringComparer.Ordinal)];

        private static bool IsSame(string a, string b)
            => a == b || (double.TryParse(a, CultureInfo.InvariantCulture, out var x)
                && double.TryParse(b, CultureInfo.InvariantCulture, out var y)
                && Math.Abs(x - y) <= Tolerance * Math.Max(1, Math.Max(Math.Abs(x), Math.Abs(y))));
    }
}
