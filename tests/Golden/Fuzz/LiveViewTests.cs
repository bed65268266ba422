using System.Globalization;
using MatViewDb.Golden.Faults;
using MatViewDb.Golden.Running;
using MatViewDb.MySql;
using Xunit;
using Xunit.Abstractions;

namespace MatViewDb.Golden.Fuzz;

/// <summary>
/// Holds views that never lag to their queries while nothing refreshes them, over random schemas, views and changes.
/// MATVIEWDB_INCREMENTAL_SEEDS and MATVIEWDB_INCREMENTAL_FIRST say how many sequences run and from which seed.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class LiveViewTests(ITestOutputHelper output)
{
    private const int Refused = 7305;
    private const int StepsPerSequence = 5;

    [Fact]
    public async Task ViewsThatNeverLagShowTheirQueriesWhileTheyAreBehind()
    {
        var count = Number("MATVIEWDB_INCREMENTAL_SEEDS", 30);
        var first = Number("MATVIEWDB_INCREMENTAL_FIRST", 1000);
        await using var node = await GoldenNode.StartAsync(1);
        using var client = node.Connect("information_schema");
        client.Execute("SET enable_materialized_view_rewrite = false");
        var problems = new List<string>();
        var (merged, reads) = (0, 0);
        for (var seed = first; seed < first + count; seed++)
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

        output.WriteLine($"{count} sequences from seed {first}: {merged} of {reads} reads merged differences");
        Assert.True(problems.Count == 0, string.Join("\n\n", problems.Take(2)) + $"\n{problems.Count} problems in {count} sequences");
        Assert.True(merged > count, $"only {merged} of {reads} reads merged differences");
    }

    private static int Number(string variable, int otherwise)
        => int.TryParse(Environment.GetEnvironmentVariable(variable), CultureInfo.InvariantCulture, out var value) ? value : otherwise;
}
