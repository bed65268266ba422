using System.Globalization;
using MatViewDb.Golden.Faults;
using MatViewDb.Golden.Running;
using MatViewDb.MySql.Client;
using Xunit;
using Xunit.Abstractions;

namespace MatViewDb.Golden.Fuzz;

/// <summary>
/// Holds table_changes to what the table itself showed at two versions: for every kind of table, between any two versions, over
/// inserts, updates, deletes, partial updates, added columns, compaction and restarts. MATVIEWDB_CHANGES_SEEDS sets how many run.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class TableChangesTests(ITestOutputHelper output)
{
    private const int Steps = 45;
    private static readonly string[] s_kinds = ["plain", "sorted", "pk", "uniq", "agg", "seq"];

    [Fact]
    public async Task DifferencesAreThoseOfTheSnapshots()
    {
        var text = Environment.GetEnvironmentVariable("MATVIEWDB_CHANGES_SEEDS");
        var count = int.TryParse(text, CultureInfo.InvariantCulture, out var wanted) ? wanted : 3;
        await using var node = await GoldenNode.StartAsync(1);
        var compared = 0;
        for (var seed = 1; seed <= count; seed++)
        {
            foreach (var kind in s_kinds)
            {
                var run = new Run(kind, seed);
                run.Start(node);
                for (var step = 0; step < Steps; step++) run.Step();
                if (seed % 3 == 0)
                {
                    run.Stop();
                    await node.RestartAsync();
                    run.Connect(node);
                }

                compared += run.Compare();
                run.End();
            }
        }

        output.WriteLine($"{compared} pairs of versions compared");
        Assert.True(compared > count * s_kinds.Length * 20, $"only {compared} pairs were compared");
    }

    private sealed class Run(string kind, int seed)
    {
        private readonly Random _random = new(seed * 100 + Array.IndexOf(s_kinds, kind));
        private readonly string _database = $"ch_{kind}_{seed}";
        private readonly List<string> _script = [];
        private readonly SortedDictionary<long, List<string>> _snapshots = [];
        private MySqlClient _client = null!; // Start sets it.
        private int _columns = 3;

        internal void Start(GoldenNode node)
        {
            using (var setup = node.Connect("information_schema")) setup.Execute($"CREATE DATABASE {_database}");
            Connect(node);
            Execute("CREATE TABLE t (k INT, " + kind switch
            {
                "plain" => "v INT, s VARCHAR(9)) DISTRIBUTED BY RANDOM BUCKETS 2",
                "sorted" => "v INT, s VARCHAR(9)) DUPLICATE KEY(k, v) DISTRIBUTED BY HASH(k) BUCKETS 2",
                "pk" => "v INT, s VARCHAR(9), PRIMARY KEY (k)) DISTRIBUTED BY HASH(k) BUCKETS 2",
                "uniq" => "v INT, s VARCHAR(9)) UNIQUE KEY(k) DISTRIBUTED BY HASH(k) BUCKETS 1",
                "agg" => "v INT SUM, s VARCHAR(9) MAX) AGGREGATE KEY(k) DISTRIBUTED BY HASH(k) BUCKETS 2",
                _ => "v INT, s VARCHAR(9)) UNIQUE KEY(k) DISTRIBUTED BY HASH(k) BUCKETS 2 "
                    + "PROPERTIES ('function_column.sequence_col' = 'v')",
            });
            Note();
        }

        internal void Connect(GoldenNode node) => _client = node.Connect(_database);

        internal void Stop() => _client.Dispose();

        internal void Step()
        {
            switch (_random.Next(12))
            {
                case < 5:
                    var rows = Enumerable.Range(0, _random.Next(1, 6)).Select(_ => Row());
                    Execute($"INSERT INTO t VALUES {string.Join(',', rows)}");
                    break;
                case 5:
                    Execute($"INSERT INTO t SELECT k + 1, v, {string.Join(',', Enumerable.Range(2, _columns - 2).Select(Name))} FROM t WHERE k < 4");
                    break;
                case 6 or 7:
                    Execute($"DELETE FROM t WHERE {Predicate()}");
                    break;
                case 8 or 9 when kind != "agg":
                    Execute($"UPDATE t SET v = v + {_random.Next(3)}, s = 'u' WHERE {Predicate()}");
                    break;
                case 10 when kind is "pk" or "uniq":
                    Execute("SET enable_unique_key_partial_update = true");
                    Execute($"INSERT INTO t (k, s) VALUES ({_random.Next(12)}, 'p{_random.Next(9)}'), ({_random.Next(12, 24)}, NULL)");
                    Execute("SET enable_unique_key_partial_update = false");
                    break;
                case 11 when _columns < 5:
                    var value = _random.Next(100);
                    Execute($"ALTER TABLE t ADD COLUMN {Name(_columns)} INT {(kind == "agg" ? "SUM " : "")}DEFAULT '{value}'");
                    _columns++;
                    foreach (var version in _snapshots.Keys.ToList()) _snapshots[version] = _snapshots[version].ConvertAll(r => $"{r}|{value}");
                    break;
                default:
                    Execute("BEGIN");
                    Execute($"INSERT INTO t VALUES {Row()}, {Row()}");
                    Execute($"DELETE FROM t WHERE {Predicate()}");
                    Execute($"INSERT INTO t VALUES {Row()}");
                    Execute("COMMIT");
                    break;
            }

            Note();
        }

        internal int Compare()
        {
            var versions = _snapshots.Keys.ToList();
            var compared = 0;
            for (var i = 0; i < versions.Count; i++)
            {
                for (var j = i; j < versions.Count; j++)
                {
                    if (j > i + 1 && _random.Next(4) > 0) continue;
                    Compare(versions[i], versions[j]);
                    compared++;
                }
            }

            return compared;
        }

        internal void End()
        {
            _client.Execute($"DROP DATABASE {_database}");
            Stop();
        }

        private void Compare(long from, long to)
        {
            var expected = Net(_snapshots[to].Select(r => (r, 1L)).Concat(_snapshots[from].Select(r => (r, -1L))));
            var query = $"SELECT * FROM table_changes('t', {from}, {to})";
            var read = _client.Query(query).Rows.Select(
                r => (Text(r.Take(r.Length - 1)), long.Parse(r[^1]!, CultureInfo.InvariantCulture))); // The weight is never NULL.
            var found = Net(read);
            if (expected == found) return;
            Assert.Fail($"{kind}, seed {seed}: {query}\nexpected {expected}\nbut got  {found}\n{string.Join(";\n", _script)}");
        }

        private static string Net(IEnumerable<(string Row, long Weight)> rows) => string.Join(' ', rows
            .GroupBy(r => r.Row, StringComparer.Ordinal).Select(g => (Row: g.Key, Weight: g.Sum(r => r.Weight)))
            .Where(r => r.Weight != 0).OrderBy(r => r.Row, StringComparer.Ordinal).Select(r => $"{r.Row}*{r.Weight}"));

        private void Note()
        {
            var version = long.Parse(
                _client.Query("SELECT visible_version FROM information_schema.partitions_meta "
                    + $"WHERE db_name = '{_database}' AND table_name = 't'").Rows[0][0]!, CultureInfo.InvariantCulture); // It is a number.
            _snapshots[version] = [.. _client.Query("SELECT * FROM t").Rows.Select(Text)];
        }

        private void Execute(string statement)
        {
            _script.Add(statement);
            _client.Execute(statement);
        }

        private string Predicate() => _random.Next(3) == 0 ? $"k > {_random.Next(16)}" : $"k = {_random.Next(16)}";

        private string Row()
        {
            var more = string.Concat(Enumerable.Range(3, _columns - 3).Select(_ => $", {_random.Next(50)}"));
            return $"({_random.Next(16)}, {_random.Next(20)}, {(_random.Next(5) == 0 ? "NULL" : $"'s{_random.Next(6)}'")}{more})";
        }

        private static string Name(int column) => column == 2 ? "s" : $"c{column}";

        private static string Text(IEnumerable<string?> row) => string.Join('|', row.Select(v => v ?? "NULL"));
    }
}
