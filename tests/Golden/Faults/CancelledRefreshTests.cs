using System.Diagnostics;
using System.Net;
using MatViewDb.Core.Runtime;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using MatViewDb.Server;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>
/// Cancels refreshes that stand still where nobody can interrupt them: people are answered at once, nothing of the refresh shows, and
/// the next one waits until it has cleared up.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class CancelledRefreshTests
{
    private const string Runs = "SELECT STATE, ERROR_CODE, ERROR_MESSAGE FROM information_schema.task_runs ORDER BY CREATE_TIME, QUERY_ID";
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Theory]
    [InlineData("refresh.before_batch")]
    [InlineData("storage.write.before_sync")]
    [InlineData("refresh.before_commit")]
    [InlineData("abort")]
    public async Task TheAnswerDoesNotWaitForTheEndOfTheWork(string point)
    {
        using var folder = new TemporaryFolder();
        await using (var node = await FailpointTests.StartNodeAsync(folder.Path))
        {
            using var client = Connect(node, "");
            client.Execute("CREATE DATABASE d");
            client.Execute("USE d");
            client.Execute("CREATE TABLE t (k INT, v INT)");
            client.Execute("INSERT INTO t VALUES (1, 10), (2, 20)");
            client.Execute("CREATE MATERIALIZED VIEW mv REFRESH MANUAL AS SELECT k, sum(v) AS total FROM t GROUP BY k");
            client.Execute("INSERT INTO t VALUES (3, 30)");
            using var stalled = new Stalled(point);
            using var work = new Stalled(point == "abort" ? "refresh.before_commit" : "none");
            var cancelled = Refresh(node);
            (point == "abort" ? work : stalled).WaitUntilReached();
            client.Execute("CANCEL REFRESH MATERIALIZED VIEW mv");
            work.Dispose();
            Assert.Equal(7322, Assert.IsType<MySqlErrorException>(await cancelled.WaitAsync(s_patience)).Code);
            stalled.WaitUntilReached();
            Assert.Equal("SUCCESS|0|;FAILED|7322|user cancelled", All(client, Runs));
            Assert.Equal("FAILED|7322", All(client, "SELECT REFRESH_STATE, ERROR_CODE "
                + "FROM information_schema.materialized_view_refresh_jobs WHERE REFRESH_TRIGGER = 'MANUAL'"));
            client.Execute("CANCEL REFRESH MATERIALIZED VIEW mv");
            Assert.Equal("Note|1105|no refresh of 'mv' is under way", All(client, "SHOW WARNINGS"));

            var next = Refresh(node);
            WaitFor("the next refresh", () => All(client, Runs).EndsWith(";PENDING|0|", StringComparison.Ordinal));
            Assert.Equal("1|10;2|20", All(client, "SELECT * FROM mv ORDER BY k"));
            stalled.Dispose();
            Assert.Null(await next.WaitAsync(s_patience));
            Assert.Equal("SUCCESS|0|;FAILED|7322|user cancelled;SUCCESS|0|", All(client, Runs));
            Assert.Equal("1|10;2|20;3|30", All(client, "SELECT * FROM mv ORDER BY k"));
        }

        var found = StoreInspection.Run(folder.Path, pages: true);
        Assert.Empty(found.Leaks);
        Assert.Empty(found.Damage);
        Assert.Empty(found.Staged);
    }

    /// <summary>A commit cannot be called back: whoever cancels hears of its end, and so does who waits for the refresh.</summary>
    [Fact]
    public async Task ACommitThatIsUnderWayIsWaitedFor()
    {
        using var folder = new TemporaryFolder();
        await using var node = await FailpointTests.StartNodeAsync(folder.Path);
        using var client = Connect(node, "");
        client.Execute("CREATE DATABASE d");
        client.Execute("USE d");
        client.Execute("CREATE TABLE t (k INT)");
        client.Execute("CREATE MATERIALIZED VIEW mv REFRESH MANUAL AS SELECT count(*) AS n FROM t");
        using var stalled = new Stalled("commit.before_publish", isOn: false);
        client.Execute("INSERT INTO t VALUES (1)");
        stalled.Begin();
        var refreshed = Refresh(node);
        stalled.WaitUntilReached();
        var cancelling = Task.Factory.StartNew(
            () => client.Execute("CANCEL REFRESH MATERIALIZED VIEW mv"), CancellationToken.None, TaskCreationOptions.LongRunning,
            TaskScheduler.Default);
        using var other = Connect(node, "d");
        WaitFor("the statement", () => All(other, "SHOW PROCESSLIST").Contains("CANCEL REFRESH", StringComparison.Ordinal));
        Assert.False(refreshed.IsCompleted || cancelling.IsCompleted);
        stalled.Dispose();
        await cancelling.WaitAsync(s_patience);
        Assert.Null(await refreshed.WaitAsync(s_patience));
        Assert.Equal("1", All(other, "SELECT n FROM mv"));
    }

    /// <summary>Who was told that a refresh is cancelled does not meet it again after a crash.</summary>
    [Theory]
    [InlineData("")]
    [InlineData(" WITH SYNC MODE")]
    public async Task ACancelledRefreshDoesNotGoOnAfterACrash(string mode)
    {
        using var folder = new TemporaryFolder();
        using (var server = ServerProcess.Start(folder.Path, "--set", "enable_failpoints=1"))
        {
            using var client = server.Connect();
            client.Execute("CREATE DATABASE d");
            client.Execute("CREATE TABLE d.t (k INT)");
            client.Execute("CREATE MATERIALIZED VIEW d.mv REFRESH MANUAL AS SELECT count(*) AS n FROM d.t");
            client.Execute("INSERT INTO d.t VALUES (1)");
            client.Execute("ADMIN SET FAILPOINT 'refresh.before_commit' = 'sleep(600000)'");
            var refreshed = Task.Factory.StartNew<Exception?>(
                () => Record.Exception(() =>
                {
                    using var own = server.Connect("d");
                    own.Execute("REFRESH MATERIALIZED VIEW mv FORCE" + mode);
                }), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
            WaitFor("the run", () => All(client, Runs).EndsWith(";RUNNING|0|", StringComparison.Ordinal));
            client.Execute("CANCEL REFRESH MATERIALIZED VIEW d.mv");
            Assert.Equal(mode.Length > 0, await refreshed.WaitAsync(s_patience) is MySqlErrorException { Code: 7322 });
            server.Kill();
        }

        using (var server = ServerProcess.Start(folder.Path))
        using (var client = server.Connect("d"))
        {
            Assert.Equal("SUCCESS|0|;FAILED|7322|user cancelled", All(client, Runs));
            Assert.Equal("0", All(client, "SELECT n FROM mv"));
        }
    }

    private static Task<Exception?> Refresh(StandaloneNode node) => Task.Factory.StartNew<Exception?>(
        () => Record.Exception(() =>
        {
            using var client = Connect(node, "d");
            client.Execute("REFRESH MATERIALIZED VIEW mv FORCE WITH SYNC MODE");
        }), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);

    private static void WaitFor(string what, Func<bool> isThere)
    {
        var started = Stopwatch.StartNew();
        while (!isThere())
        {
            Assert.True(started.Elapsed < s_patience, $"{what} does not come");
            Thread.Yield();
        }
    }

    private static string All(MySqlClient client, string query)
        => string.Join(';', client.Query(query).Rows.Select(r => string.Join('|', r)));

    private static MySqlClient Connect(StandaloneNode node, string database) => MySqlClient.Connect(
        new ClientOptions
        {
            EndPoint = new IPEndPoint(IPAddress.Loopback, node.MySqlPort), User = "root", Database = database, ReadTimeout = s_patience,
        });

    /// <summary>Lets nobody pass a point until it is disposed.</summary>
    private sealed class Stalled : IDisposable
    {
        private readonly ManualResetEventSlim _reached = new();
        private readonly ManualResetEventSlim _open = new();
        private readonly string _point;

        internal Stalled(string point, bool isOn = true)
        {
            _point = point;
            if (isOn) Begin();
        }

        internal void Begin() => FaultPoint.Set(_point, () =>
        {
            _reached.Set();
            _open.Wait();
        });

        internal void WaitUntilReached() => Assert.True(_reached.Wait(s_patience), $"{_point} is never reached");

        public void Dispose()
        {
            FaultPoint.Set(_point, null);
            _open.Set();
        }
    }
}
