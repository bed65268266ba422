using System.Globalization;
using MatViewDb.Golden.Faults.Changed;
using MatViewDb.MySql.Client;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>
/// Kills the server process while statements insert, replace, add up, change, delete and load rows over several tablets, columns come
/// and go, and compaction runs: every acknowledged statement is there exactly once, the one under way wholly or not at all.
/// </summary>
public sealed class ChangeKillTests
{
    /// <summary>MATVIEWDB_KILL_ROUNDS asks for more than the few rounds of every run.</summary>
    private static readonly int s_rounds = int.Parse(
        Environment.GetEnvironmentVariable("MATVIEWDB_KILL_ROUNDS") ?? "5", CultureInfo.InvariantCulture);

    [Theory]
    [InlineData(11)]
    public void ChangesAreWholeOrAbsent(int seed)
    {
        var rounds = s_rounds;
        var random = new Random(seed);
        using var folder = new TemporaryFolder();
        ChangedTable[] tables =
        [
            new RowsTable("keyed", hasKey: true), new RowsTable("plain", hasKey: false), new SummedTable("summed"),
            new AlteredTable("altered"), new LoadedTable("loaded"), new RewrittenTable("rewritten"),
        ];
        using (var server = ServerProcess.Start(folder.Path))
        using (var client = server.Connect())
        {
            client.Execute("CREATE DATABASE d");
            foreach (var table in tables) client.Execute(table.Create);
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
}
