using MatViewDb.Golden.Faults;
using MatViewDb.Golden.Running;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using Xunit;

namespace MatViewDb.Golden.Fuzz;

/// <summary>
/// Holds views whose columns, order and indexes are altered between changes of their tables to their queries, and queries that are
/// answered from them to the tables, also before a refresh has filled an added column.
/// MATVIEWDB_ALTERED_SEEDS, _FIRST and _BACKENDS say how many sequences run, from which seed and over how many backends.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class AlteredViewTests
{
    private const int Steps = 8;

    [Fact]
    public async Task AlteredViewsEqualTheirQueries()
    {
        var settings = FuzzSettings.Read("ALTERED", count: 20);
        await using var node = await GoldenNode.StartAsync(settings.Backends ?? 1);
        using var client = node.Connect("information_schema");
        using var answering = node.Connect("information_schema");
        var problems = new List<string>();
        var done = new SortedDictionary<string, int>(StringComparer.Ordinal);
        foreach (var seed in settings.Seeds)
        {
            var sequence = new Sequence(seed, client, answering, done);
            try
            {
                sequence.Run();
            }
            catch (Exception problem) when (problem is MySqlErrorException or DifferenceException)
            {
                problems.Add(sequence.Describe(problem.Message));
            }
        }

        Assert.True(problems.Count == 0, $"{problems.Count} problems\n{string.Join("\n\n", problems.Take(2))}");
        foreach (var kind in new[] { "ADD COLUMN", "DROP COLUMN", "ORDER BY", "CREATE INDEX" })
            Assert.True(done.GetValueOrDefault(kind) > 0, $"no {kind} was done");
    }

    private sealed class Sequence(int seed, MySqlClient client, MySqlClient answering, SortedDictionary<string, int> done)
    {
        private readonly IncrementalScenario _scenario = new(seed);
        private readonly Random _random = new(seed * 7);
        private readonly List<string> _script = [];
        private readonly List<string> _columns = [];
        private string _query = "";
        private int _added;

        internal string Describe(string what) => $"seed {seed}: {what}\n{string.Join(";\n", _script)};";

        internal void Run()
        {
            Execute($"CREATE DATABASE alt{seed}");
            Execute($"USE alt{seed}");
            answering.Execute($"USE alt{seed}");
            client.Execute("SET enable_materialized_view_rewrite = false");
            foreach (var statement in _scenario.Setup()) Execute(statement);
            _query = _scenario.Views[0].Query;
            _columns.AddRange(client.Query($"SELECT * FROM ({_query}) q LIMIT 0").Columns.Select(c => c.Name));
            for (var step = 0; step < Steps; step++)
            {
                foreach (var statement in _scenario.Changes()) Execute(statement);
                if (_random.Next(3) > 0) Refresh();
                Alter();
                Answer();
                if (_random.Next(3) == 0)
                {
                    Alter();
                    foreach (var statement in _scenario.Changes()) Execute(statement);
                    Answer();
                }

                Refresh();
                Answer();
            }

            client.Execute($"DROP DATABASE alt{seed}");
        }

        // What cannot be altered so is refused (a column beside aggregates: error 1140) and leaves the view as it was.
        private void Alter()
        {
            switch (_random.Next(5))
            {
                case 0 when _columns.Count > 1:
                    var gone = _columns[_random.Next(_columns.Count)];
                    if (Try($"ALTER MATERIALIZED VIEW m0 DROP COLUMN {gone}", "DROP COLUMN")) _columns.Remove(gone);
                    break;
                case 1 when !_query.StartsWith("SELECT DISTINCT", StringComparison.Ordinal):
                    var isGrouped = _query.Contains(" GROUP BY ", StringComparison.Ordinal);
                    var value = !isGrouped ? "a.w" : _random.Next(2) == 0 ? "count(*)" : "max(a.w)";
                    var name = $"added{_added++}";
                    if (Try($"ALTER MATERIALIZED VIEW m0 ADD COLUMN {name} AS {value}", "ADD COLUMN")) Add(name, value);
                    break;
                case 2:
                    Try($"ALTER MATERIALIZED VIEW m0 ORDER BY ({_columns[_random.Next(_columns.Count)]})", "ORDER BY");
                    break;
                case 3:
                    Try($"CREATE INDEX i{_added++} ON m0 ({_columns[_random.Next(_columns.Count)]}) USING BITMAP", "CREATE INDEX");
                    break;
            }
        }

        private void Add(string name, string value)
        {
            var from = _query.IndexOf(" FROM ", StringComparison.Ordinal);
            _query = $"{_query[..from]}, {value} AS {name}{_query[from..]}";
            _columns.Add(name);
        }

        private void Refresh()
        {
            Execute("REFRESH MATERIALIZED VIEW m0 WITH SYNC MODE");
            var names = string.Join(", ", _columns);
            SameRows.Check(client, $"(SELECT {names} FROM m0) shown", $"SELECT {names} FROM ({_query}) q");
        }

        private void Answer()
        {
            var some = _columns.Where(_ => _random.Next(3) > 0).DefaultIfEmpty(_columns[0]);
            var query = $"SELECT {string.Join(", ", some)} FROM ({_query}) q";
            SameRows.Check(answering, client, $"({query}) answered", query);
        }

        private bool Try(string statement, string kind)
        {
            try
            {
                Execute(statement);
            }
            catch (MySqlErrorException refused) when (refused.Code is 1064 or 1140)
            {
                _script[^1] = $"-- {statement}: {refused.Message}";
                return false;
            }

            done[kind] = done.GetValueOrDefault(kind) + 1;
            return true;
        }

        private void Execute(string statement)
        {
            _script.Add(statement);
            client.Execute(statement);
        }
    }
}
