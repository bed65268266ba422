using System.Globalization;
using System.Net.Sockets;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using MatViewDb.MySql.Framing;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>
/// Kills the server process while statements replace, change and delete rows over several tablets and compaction runs: every
/// acknowledged statement is there exactly once, the one under way wholly or not at all.
/// </summary>
public sealed class ChangeKillTests
{
    private const int Keys = 200;

    [Theory]
    [InlineData(5, 11)]
    public void ChangesAreWholeOrAbsent(int rounds, int seed)
    {
        var random = new Random(seed);
        using var folder = new TemporaryFolder();
        ChangedTable[] tables = [new("keyed", hasKey: true), new("plain", hasKey: false)];
        using (var server = ServerProcess.Start(folder.Path))
        using (var client = server.Connect())
        {
            client.Execute("CREATE DATABASE d");
            client.Execute("CREATE TABLE d.keyed (id BIGINT, g BIGINT, v BIGINT, PRIMARY KEY (id)) DISTRIBUTED BY HASH(id) BUCKETS 3");
            client.Execute("CREATE TABLE d.plain (id BIGINT, g BIGINT, v BIGINT) DISTRIBUTED BY HASH(id) BUCKETS 3");
            client.Execute("CREATE MATERIALIZED VIEW d.live AS SELECT g, count(*) AS n, sum(v) AS total FROM d.keyed GROUP BY g");
            server.Kill();
        }

        for (var round = 0; round < rounds; round++)
        {
            using var server = ServerProcess.Start(folder.Path);
            foreach (var table in tables) table.Check(server);
            var life = TimeSpan.FromMilliseconds(random.Next(300, 2500));
            using var killer = new Timer(_ => server.Kill(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);

            // A machine may be slow: the life is counted from the moment that every table was changed once.
            var unchanged = tables.Length;
            void Changed()
            {
                if (Interlocked.Decrement(ref unchanged) == 0) killer.Change(life, Timeout.InfiniteTimeSpan);
            }

            var writers = tables.Select(t => new Thread(() => t.ChangeUntilKilled(server, Changed))).ToList();
            foreach (var writer in writers) writer.Start();
            foreach (var writer in writers) writer.Join();
        }

        using var last = ServerProcess.Start(folder.Path);
        foreach (var table in tables)
        {
            table.Check(last);
            Assert.True(table.Acknowledged >= rounds, "hardly anything was changed before the kills");
        }

        using var reader = last.Connect("d");
        Assert.Equal(
            One(reader, "SELECT count(DISTINCT g), count(*), sum(v) FROM keyed"),
            One(reader, "SELECT count(*), coalesce(sum(n), 0), sum(total) FROM live"));
    }

    private static string One(MySqlClient client, string query) => string.Join('|', Assert.Single(client.Query(query).Rows));

    /// <summary>Is a table with what it must hold now, and with the statement under way.</summary>
    private sealed class ChangedTable(string name, bool hasKey)
    {
        private List<Row> _now = [];
        private List<Row> _next = [];
        private long _statement;
        private Exception? _failure;

        internal int Acknowledged { get; private set; }

        internal void ChangeUntilKilled(ServerProcess server, Action changed)
        {
            var first = true;
            try
            {
                using var client = server.Connect("d");
                while (true)
                {
                    var (sql, next) = Statement(++_statement);
                    _next = next;
                    client.Execute(sql);
                    _now = next;
                    Acknowledged++;
                    if (first) changed();
                    first = false;
                }
            }
            catch (Exception lost) when (lost is IOException or SocketException or ConnectionLostException
                or ObjectDisposedException or MySqlErrorException { Code: 1053 or 2013 })
            {
                // The kill came: the statement that was under way is not acknowledged.
            }
            catch (Exception failure)
            {
                // The other table goes on; the test must end all the same.
                _failure = failure;
                server.Kill();
            }
        }

        internal void Check(ServerProcess server)
        {
            Assert.True(_failure is null, $"{name}: {_failure}");
            using var client = server.Connect("d");
            client.Execute("SET enable_materialized_view_rewrite = false");
            var found = client.Query($"SELECT id, g, v FROM {name}").Rows
                .Select(r => new Row(Number(r[0]), Number(r[1]), Number(r[2]))).ToList();
            if (!IsSame(found, _now))
            {
                Assert.True(IsSame(found, _next), $"{name} holds half a statement, or lacks one, after statement {_statement}");
                _now = _next;
            }

            _next = _now;
        }

        private (string Sql, List<Row> Rows) Statement(long s) => (s % 5) switch
        {
            0 => ($"DELETE FROM {name} WHERE id % 3 = {s % 3}", [.. _now.Where(r => r.Id % 3 != s % 3)]),
            1 when hasKey || _now.Count == 0 => Insert(s),
            1 or 2 => ($"UPDATE {name} SET g = {s}, v = v + 1 WHERE id % 2 = 0",
                [.. _now.Select(r => r.Id % 2 == 0 ? r with { G = s, V = r.V + 1 } : r)]),
            3 when hasKey => ($"INSERT INTO {name} SELECT id, {s}, v * 2 FROM {name} WHERE g < {s}",
                [.. _now.Select(r => r with { G = s, V = r.V * 2 })]),
            3 => Insert(s),
            _ => ($"UPDATE {name} SET v = {s % 7} WHERE g > {s - 9}", [.. _now.Select(r => r.G > s - 9 ? r with { V = s % 7 } : r)]),
        };

        private (string Sql, List<Row> Rows) Insert(long s)
        {
            var rows = Enumerable.Range(0, Keys).Select(i => new Row(i, s, i)).ToList();
            var sql = $"INSERT INTO {name} VALUES " + string.Join(',', rows.Select(r => $"({r.Id},{r.G},{r.V})"));
            return (sql, hasKey ? rows : [.. _now, .. rows]);
        }

        private static bool IsSame(List<Row> left, List<Row> right)
            => left.Count == right.Count && left.Order().SequenceEqual(right.Order());

        private static long Number(string? text) => long.Parse(text!, CultureInfo.InvariantCulture); // No column is NULL.
    }

    private sealed record Row(long Id, long G, long V) : IComparable<Row>
    {
        public int CompareTo(Row? other) => other is null ? 1 : (Id, G, V).CompareTo((other.Id, other.G, other.V));
    }
}
