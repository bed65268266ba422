using MatViewDb.Golden.Faults;
using MatViewDb.Golden.Running;
using MatViewDb.MySql;
using Xunit;
using Xunit.Abstractions;

namespace MatViewDb.Golden.Fuzz;

/// <summary>
/// Holds views that never lag to their queries while nothing refreshes them, over random schemas, views and changes.
/// MATVIEWDB_INCREMENTAL_SEEDS, _FIRST and _BACKENDS say how many sequences run, from which seed and over how many backends.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class LiveViewTests(ITestOutputHelper output)
{
    private const int Refused = 7305;
    private const int StepsPerSequence = 5;

    [Fact]
    public async Task ViewsThatNeverLagShowTheirQueriesWhileTheyAreBehind()
    {
        var settings = FuzzSettings.Read("INCREMENTAL", count: 30, first: 1000);
        await using var node = await GoldenNode.StartAsync(settings.Backends ?? 1);
        using var client = node.Connect("information_schema");
        client.Execute("SET enable_materialized_view_rewrite = false");
        var problems = new List<string>();
        var (merged, reads) = (0, 0);
        foreach (var seed in settings.Seeds)
        {
            var scenario = new IncrementalScenario(seed);
            var script = new List<string>();
            void Run(string statement)
            {
                script.Add(statement);
                client.Execute(statement);
            }

            try
            {
                Run($"CREATE DATABASE live{seed}");
                Run($"USE live{seed}");
                foreach (var statement in scenario.Setup()) Run(statement);
                var query = scenario.Views[0].Query;
                try
                {
                    Run($"CREATE MATERIALIZED VIEW live AS {query}");
                }
                catch (MySqlErrorException problem) when (problem.Code == Refused)
                {
                    continue;
                }

                Run("PAUSE MATERIALIZED VIEW JOB ON live");
                for (var step = 0; step < StepsPerSequence; step++)
                {
                    foreach (var statement in scenario.Changes()) Run(statement);
                    var plan = client.Query("EXPLAIN SELECT * FROM live").Rows.Select(r => r[0]!).ToList();
                    reads++;
                    var readsView = plan.Any(l => l.EndsWith("TABLE: live", StringComparison.Ordinal));
                    if (readsView && plan.Any(l => l.Contains("TABLE: t"))) merged++;
                    SameRows.Check(client, "live", query);
                    if (!scenario.Refreshes()) Run("REFRESH MATERIALIZED VIEW live WITH SYNC MODE");
                }

                client.Execute($"DROP DATABASE live{seed}");
            }
            catch (MySqlErrorException problem)
            {
                problems.Add($"seed {seed}: {problem.Code} {problem.Message}\n{string.Join(";\n", script)};");
            }
            catch (DifferenceException difference)
            {
                problems.Add($"seed {seed}: {difference.Message}\n{string.Join(";\n", script)};");
            }
        }

        output.WriteLine($"{settings.Count} sequences from seed {settings.First}: {merged} of {reads} reads merged differences");
        Assert.True(problems.Count == 0, string.Join("\n\n", problems.Take(2)) + $"\n{problems.Count} problems in {settings.Count} sequences");
        Assert.True(merged > settings.Count, $"only {merged} of {reads} reads merged differences");
    }
}
