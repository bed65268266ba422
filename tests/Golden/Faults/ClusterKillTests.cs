using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net.Sockets;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using MatViewDb.MySql.Framing;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>
/// Kills one process of a cluster in the middle of queries and inserts: running ones get an error that names the reason, no
/// acknowledged row is lost, and all goes on when the process is back.
/// </summary>
public sealed class ClusterKillTests
{
    private const int RowsPerStatement = 20;
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    /// <summary>No alive backend, a backend that did not answer, one that failed, a tablet or fragment that is not there yet.</summary>
    private static readonly int[] s_outage = [7101, 7201, 7202, 7211, 7213];

    [Fact]
    public void ABackendThatIsKilledComesBackWithAllAcknowledgedRows()
    {
        using var folder = new TemporaryFolder();
        using var cluster = new ClusterProcesses(folder.Path);
        using var client = Prepare(cluster);
        using var work = new Load(cluster);
        work.WaitFor(() => work.Acknowledged.Count >= 5 && work.Answered >= 3);
        var endless = RunEndless(cluster, client);

        cluster.KillBackend(1);
        work.WaitFor(() => work.FailedInserts >= 1 && work.FailedQueries >= 1);
        Assert.True(endless.Join(s_patience), "the query that was running never ended");
        WaitFor("the rest of the query", () => Running(client) == 0);
        Assert.Equal("1", client.Query("SELECT 1").Scalar);

        cluster.StartBackend(1);
        var (acknowledged, answered) = (work.Acknowledged.Count, work.Answered);
        work.WaitFor(() => work.Acknowledged.Count >= acknowledged + 5 && work.Answered >= answered + 3);
        work.Stop();
        work.Check(client);
    }

    [Fact]
    public void AFrontendThatIsKilledComesBackWithAllAcknowledgedRows()
    {
        using var folder = new TemporaryFolder();
        using var cluster = new ClusterProcesses(folder.Path);
        using (Prepare(cluster))
        {
        }

        Load before;
        using (before = new Load(cluster))
        {
            before.WaitFor(() => before.Acknowledged.Count >= 5 && before.Answered >= 3);
            cluster.KillFrontend();
            before.Stop();
        }

        // A backend that is not there while the frontend starts hears of its commits later.
        cluster.KillBackend(0);
        cluster.StartFrontend();
        using var client = cluster.Connect("d");
        var lost = Assert.Throws<MySqlErrorException>(() => client.Query("SELECT count(*) FROM t"));
        Assert.Contains((int)lost.Code, s_outage);
        cluster.StartBackend(0);
        WaitFor("the backend", () => Record.Exception(() => client.Query("SELECT count(*) FROM t")) is null);
        before.Check(client);
    }

    private static MySqlClient Prepare(ClusterProcesses cluster)
    {
        var client = cluster.Connect();
        client.Execute("CREATE DATABASE d");
        client.Execute("USE d");
        client.Execute("CREATE TABLE t (s BIGINT, i INT) DUPLICATE KEY(s) DISTRIBUTED BY HASH(i) BUCKETS 4");
        client.Execute("CREATE MATERIALIZED VIEW live AS SELECT s, count(*) AS n, sum(i) AS total FROM t GROUP BY s");
        client.Execute("CREATE TABLE big (v BIGINT) DUPLICATE KEY(v) DISTRIBUTED BY HASH(v) BUCKETS 2");
        client.Execute("INSERT INTO big SELECT generate_series FROM TABLE(generate_series(1, 400000))");
        Assert.Equal(2, client.Query("SELECT DISTINCT BE_ID FROM information_schema.be_tablets WHERE NUM_ROW > 0").Rows.Count);
        return client;
    }

    // Compares each row with each other: it ends only by the loss of a backend.
    private static Thread RunEndless(ClusterProcesses cluster, MySqlClient watcher)
    {
        var thread = new Thread(() =>
        {
            using var client = cluster.Connect("d");
            var failure = Assert.Throws<MySqlErrorException>(
                () => client.Query("SELECT count(*) FROM big AS a JOIN big AS b ON a.v * 3 < b.v * 2 + a.v"));
            Assert.Contains((int)failure.Code, s_outage);
        });
        thread.Start();
        WaitFor("the endless query", () => Running(watcher) > 0);
        return thread;
    }

    private static int Running(MySqlClient client)
        => client.Query("SHOW PROCESSLIST").Rows.Count(row => row.Any(cell => cell?.Contains("big AS a", StringComparison.Ordinal) == true));

    private static void WaitFor(string what, Func<bool> isThere)
    {
        var started = Stopwatch.StartNew();
        while (!isThere())
        {
            Assert.True(started.Elapsed < s_patience, $"{what} does not come");
            Thread.Yield();
        }
    }

    /// <summary>Inserts statements and counts their rows, each on a connection of its own, until it is stopped.</summary>
    private sealed class Load : IDisposable
    {
        private readonly ClusterProcesses _cluster;
        private readonly Thread[] _threads;
        private readonly ConcurrentQueue<string> _surprises = new();
        private readonly ManualResetEventSlim _stopped = new();
        private long _next;
        private int _failedInserts;
        private int _failedQueries;
        private int _answered;

        internal Load(ClusterProcesses cluster)
        {
            _cluster = cluster;
            _threads = [new Thread(() => Repeat(Insert, ref _failedInserts)), new Thread(() => Repeat(Count, ref _failedQueries))];
            foreach (var thread in _threads) thread.Start();
        }

        internal ConcurrentQueue<long> Acknowledged { get; } = new();
        internal int FailedInserts => Volatile.Read(ref _failedInserts);
        internal int FailedQueries => Volatile.Read(ref _failedQueries);
        internal int Answered => Volatile.Read(ref _answered);

        internal void WaitFor(Func<bool> isThere)
            => ClusterKillTests.WaitFor(
                $"progress ({Acknowledged.Count} inserts, {Answered} answers, {FailedInserts} and {FailedQueries} failures)", () =>
                {
                    Assert.True(_surprises.IsEmpty, string.Join('\n', _surprises));
                    return isThere();
                });

        internal void Stop()
        {
            _stopped.Set();
            foreach (var thread in _threads) Assert.True(thread.Join(s_patience), "a statement never ended");
            Assert.True(_surprises.IsEmpty, string.Join('\n', _surprises));
        }

        /// <summary>Every statement is there as a whole or not at all, the acknowledged ones are, and the view agrees.</summary>
        internal void Check(MySqlClient client)
        {
            client.Execute("SET enable_materialized_view_rewrite = false");
            var seen = new HashSet<long>();
            foreach (var row in client.Query("SELECT s, count(*), sum(i) FROM t GROUP BY s").Rows)
            {
                var s = long.Parse(row[0]!, CultureInfo.InvariantCulture);
                Assert.True(s > 0 && s <= _next && seen.Add(s), $"statement {s} was never sent");
                Assert.Equal($"{RowsPerStatement}|{RowsPerStatement * (RowsPerStatement + 1) / 2}", $"{row[1]}|{row[2]}");
            }

            Assert.Empty(Acknowledged.Except(seen));
            var expected = string.Join('|', client.Query("SELECT count(DISTINCT s), count(*), sum(i) FROM t").Rows[0]);
            Assert.Equal(expected, string.Join('|', client.Query("SELECT count(*), sum(n), sum(total) FROM live").Rows[0]));
        }

        public void Dispose() => _stopped.Set();

        private void Repeat(Action<MySqlClient> statement, ref int failures)
        {
            using var client = _cluster.Connect("d");
            try
            {
                while (!_stopped.IsSet)
                {
                    try
                    {
                        statement(client);
                    }
                    catch (MySqlErrorException outage) when (s_outage.Contains((int)outage.Code))
                    {
                        Interlocked.Increment(ref failures);
                    }
                }
            }
            catch (Exception lost) when (lost is IOException or SocketException or ConnectionLostException)
            {
                // The frontend is gone: the statement that was under way is not acknowledged.
            }
            catch (Exception problem)
            {
                _surprises.Enqueue(problem.ToString());
            }
        }

        private void Insert(MySqlClient client)
        {
            var s = Interlocked.Increment(ref _next);
            var rows = Enumerable.Range(1, RowsPerStatement).Select(i => string.Create(CultureInfo.InvariantCulture, $"({s},{i})"));
            client.Execute("INSERT INTO t VALUES " + string.Join(',', rows));
            Acknowledged.Enqueue(s);
        }

        private void Count(MySqlClient client)
        {
            var rows = client.Query("SELECT count(*) FROM t").Rows;
            Assert.Equal(0, long.Parse(rows[0][0]!, CultureInfo.InvariantCulture) % RowsPerStatement);
            Interlocked.Increment(ref _answered);
        }
    }
}
