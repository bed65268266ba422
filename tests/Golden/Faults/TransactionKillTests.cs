using System.Globalization;
using System.Net.Sockets;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using MatViewDb.MySql.Framing;
using MatViewDb.Server;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>
/// Kills the server while transactions move amounts between two tables and write that down in a third: each is there as a whole or
/// not at all, and those acknowledged are there.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class TransactionKillTests
{
    private const int Writers = 3;
    private const int Accounts = 20;

    [Theory]
    [InlineData(3, 5)]
    public void TransactionsAreWholeOrAbsent(int rounds, int seed)
    {
        var random = new Random(seed);
        using var folder = new TemporaryFolder();
        using (var server = ServerProcess.Start(folder.Path))
        using (var client = server.Connect())
        {
            client.Execute("CREATE DATABASE d");
            client.Execute("CREATE TABLE d.x (id INT, v INT, PRIMARY KEY (id)) DISTRIBUTED BY HASH(id) BUCKETS 2");
            client.Execute("CREATE TABLE d.y (id INT, v INT) DISTRIBUTED BY HASH(id) BUCKETS 2");
            client.Execute("CREATE TABLE d.moves (writer INT, n INT SUM) AGGREGATE KEY(writer)");
            client.Execute($"INSERT INTO d.x SELECT g, 1000 FROM generate_series(1, {Accounts}) AS s(g)");
            client.Execute($"INSERT INTO d.y SELECT g, 0 FROM generate_series(1, {Accounts}) AS s(g)");
        }

        var writers = Enumerable.Range(0, Writers).Select(i => new Writer(i)).ToList();
        for (var round = 0; round < rounds; round++)
        {
            using var server = ServerProcess.Start(folder.Path);
            Check(server, writers);
            using var killer = new Timer(_ => server.Kill(), null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
            var life = TimeSpan.FromMilliseconds(random.Next(200, 1500));

            // A machine may be slow: the life is counted from the first commit.
            var commits = 0;
            void Moved()
            {
                if (Interlocked.Increment(ref commits) == 1) killer.Change(life, Timeout.InfiniteTimeSpan);
            }

            var threads = writers.Select(w => new Thread(() => w.MoveUntilKilled(server, Moved))).ToList();
            foreach (var thread in threads) thread.Start();
            foreach (var thread in threads) thread.Join();
        }

        using (var last = ServerProcess.Start(folder.Path))
        {
            Check(last, writers);
            Assert.True(writers.Sum(w => w.Acknowledged) >= rounds, "hardly anything was committed before the kills");
            last.Stop();
        }

        var found = StoreInspection.Run(folder.Path, pages: true);
        Assert.Empty(found.Leaks);
        Assert.Empty(found.Damage);
        Assert.Empty(found.Staged);
    }

    private static void Check(ServerProcess server, List<Writer> writers)
    {
        using var client = server.Connect("d");
        var sums = client.Query("SELECT (SELECT sum(v) FROM x), (SELECT sum(v) FROM y), (SELECT coalesce(sum(n), 0) FROM moves)").Rows[0];
        Assert.Equal(Accounts * 1000L, Number(sums[0]) + Number(sums[1]));
        Assert.Equal(Number(sums[1]), Number(sums[2]));
        var moves = client.Query("SELECT writer, n FROM moves").Rows.ToDictionary(r => Number(r[0]), r => Number(r[1]));
        foreach (var writer in writers) writer.Check(moves.GetValueOrDefault(writer.Id));
    }

    private static long Number(string? text) => long.Parse(text!, CultureInfo.InvariantCulture); // No column is NULL.

    private sealed class Writer(int id)
    {
        private long _least;
        private long _most;
        private string? _failure;

        internal long Id => id;
        internal int Acknowledged { get; private set; }

        internal void MoveUntilKilled(ServerProcess server, Action moved)
        {
            var random = new Random(id + Acknowledged);
            try
            {
                using var client = server.Connect("d");
                while (true)
                {
                    var account = random.Next(1, Accounts + 1);
                    try
                    {
                        client.Execute("BEGIN");
                        client.Execute($"UPDATE x SET v = v - 1 WHERE id = {account}");
                        client.Execute($"UPDATE y SET v = v + 1 WHERE id = {account}");
                        client.Execute($"INSERT INTO moves VALUES ({id}, 1)");
                        _most = _least + 1;
                        client.Execute("COMMIT");
                        _least = _most;
                        Acknowledged++;
                        moved();
                    }
                    catch (MySqlErrorException lost) when (lost.Code == 1213)
                    {
                        _most = _least; // Another writer was first.
                    }
                }
            }
            catch (Exception lost) when (lost is IOException or SocketException or ConnectionLostException
                or ObjectDisposedException or MySqlErrorException { Code: 1053 or 2013 })
            {
                // The kill came: the transaction that was under way is not acknowledged.
            }
            catch (Exception failure)
            {
                _failure = failure.ToString();
                server.Kill();
            }
        }

        internal void Check(long found)
        {
            Assert.True(_failure is null, $"writer {id}: {_failure}");
            Assert.True(found >= _least && found <= _most, $"writer {id} has {found} moves, expected {_least} to {_most}");
            (_least, _most) = (found, found);
        }
    }
}
