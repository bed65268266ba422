using System.Globalization;
using System.Net;
using MatViewDb.Catalog.Journal;
using MatViewDb.Files;
using MatViewDb.Frontend.Audit;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using MatViewDb.MySql.Framing;
using MatViewDb.Server;
using MatViewDb.Storage.Tablets;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>
/// Fails the first, second, third ... call to the disk while a whole node runs a script, restarts without faults and
/// checks: acknowledged rows are there once, others whole or not at all, and no file is left over.
/// </summary>
public sealed class DiskFaultTests
{
    private const int CallsMax = 2000;

    [Theory]
    [InlineData(FaultKind.InputOutputError)]
    [InlineData(FaultKind.DiskFull)]
    [InlineData(FaultKind.ShortWrite)]
    [InlineData(FaultKind.DamagedRead)]
    [InlineData(FaultKind.TornWrite)]
    [InlineData(FaultKind.Crash)]
    public async Task EveryFileCallMayFail(FaultKind kind)
    {
        // Each call fails in at least one way; every kind at every call would take minutes and find hardly more.
        var step = kind == FaultKind.InputOutputError ? 1 : 3;
        for (var n = 1 + (int)kind % step; ; n += step)
        {
            Assert.True(n < CallsMax, "the script never passes");
            var plan = FaultPlan.NthCall(n, kind);
            var disk = new Disk();
            var script = new Script($"{kind} at file call {n}");
            await script.RunAsync(disk.World(new FaultyFileSystem(disk.Files, plan)));
            if (kind is FaultKind.TornWrite or FaultKind.Crash) disk.Files.Crash(n % 3 == 0 ? n : null);
            await script.CheckAsync(disk);
            if (plan.Fired) continue;
            Assert.True(script.AllAcknowledged, "without a fault every statement succeeds");
            Assert.True(n > 10, "the script hardly used the disk");
            return;
        }
    }

    [Fact]
    public async Task EveryMetadataWriteMayFail()
    {
        for (var n = 1; ; n++)
        {
            Assert.True(n < CallsMax, "the script never passes");
            var disk = new Disk();
            var writes = 0;
            disk.Metadata.BeforeWrite = Fail;
            disk.Journal.BeforeAppend = _ => Fail();
            var script = new Script($"metadata write {n}");
            await script.RunAsync(disk.World(disk.Files));
            var fired = writes >= n;
            disk.Metadata.BeforeWrite = null;
            disk.Journal.BeforeAppend = null;
            disk.Files.Crash();
            await script.CheckAsync(disk);
            if (fired) continue;
            Assert.True(script.AllAcknowledged, "without a fault every statement succeeds");
            return;

            void Fail()
            {
                if (Interlocked.Increment(ref writes) == n) throw new IOException($"injected: metadata write {n} fails");
            }
        }
    }

    /// <summary>Is what survives a restart.</summary>
    private sealed class Disk
    {
        internal MemoryFileSystem Files { get; } = new();
        internal MemoryMetadata Metadata { get; } = new();
        internal MemoryJournal Journal { get; } = new();

        internal NodeWorld World(IFileSystem files) => new()
        {
            Files = files, Time = TimeProvider.System, OpenJournal = () => Journal, OpenTabletMetadata = () => Metadata,
        };

        internal IEnumerable<string> SegmentFiles()
        {
            const string Tablets = "/data/backend/tablets";
            return Files.DirectoryExists(Tablets)
                ? Files.ListDirectories(Tablets).SelectMany(d => Files.ListFiles($"{Tablets}/{d}").Select(f => $"{d}/{f}"))
                : [];
        }
    }

    /// <summary>Runs statements and keeps a ledger of those that were acknowledged.</summary>
    private sealed class Script(string fault)
    {
        private static readonly (string Name, int Rows, string Sql)[] s_steps =
        [
            ("database", 0, "CREATE DATABASE d"),
            ("table", 0, "CREATE TABLE d.t (s INT, k INT, v INT) DUPLICATE KEY(s) DISTRIBUTED BY HASH(k) BUCKETS 2"),
            ("1", 3, "INSERT INTO d.t VALUES (1, 1, 10), (1, 2, 20), (1, 3, 30)"),
            ("view", 0, "CREATE MATERIALIZED VIEW d.mv DISTRIBUTED BY HASH(s) BUCKETS 1 REFRESH MANUAL AS "
                + "SELECT s, count(*) AS n, sum(v) AS total FROM d.t GROUP BY s"),
            ("2", 100, "INSERT INTO d.t SELECT 2, generate_series, 1 FROM TABLE(generate_series(1, 100))"),
            ("refresh", 0, "REFRESH MATERIALIZED VIEW d.mv WITH SYNC MODE"),
            ("read", 0, "SELECT s, count(*), sum(v) FROM d.t GROUP BY s"),
            ("3", 1, "INSERT INTO d.t VALUES (3, 7, 7)"),
            ("refresh again", 0, "REFRESH MATERIALIZED VIEW d.mv WITH SYNC MODE"),
            ("read view", 0, "SELECT s, n, total FROM d.mv"),
            ("other", 0, "CREATE TABLE d.o (a INT) DUPLICATE KEY(a) DISTRIBUTED BY HASH(a) BUCKETS 1"),
            ("other row", 0, "INSERT INTO d.o VALUES (1)"),
            ("drop", 0, "DROP TABLE d.o FORCE"),
        ];

        private readonly HashSet<string> _acknowledged = [];

        internal bool AllAcknowledged => _acknowledged.Count == s_steps.Length;

        internal async Task RunAsync(NodeWorld world)
        {
            StandaloneNode node;
            try
            {
                node = await StartAsync(world);
            }
            catch (Exception problem) when (problem is IOException or Core.Errors.MatViewException)
            {
                return;
            }

            try
            {
                using var client = Connect(node);
                foreach (var step in s_steps)
                {
                    if (TryRun(client, step.Sql)) _acknowledged.Add(step.Name);
                    CheckRows(client, "at once");
                }
            }
            finally
            {
                await StopAsync(node);
            }
        }

        internal async Task CheckAsync(Disk disk)
        {
            var node = await StartAsync(disk.World(disk.Files));
            using (var client = Connect(node))
            {
                CheckRows(client, "after a restart");
                if (_acknowledged.Contains("view"))
                {
                    client.Execute("REFRESH MATERIALIZED VIEW d.mv WITH SYNC MODE");
                    var expected = client.Query("SELECT count(DISTINCT s), count(*), sum(v) FROM d.t").Rows[0];
                    Assert.Equal(expected, client.Query("SELECT count(*), coalesce(sum(n), 0), sum(total) FROM d.mv").Rows[0]);
                }

                client.Execute("DROP DATABASE IF EXISTS d FORCE");
            }

            await StopAsync(node);

            // The first heartbeat finds tablets that no table names; an orderly stop drops them at once.
            // One that is under way already may be cut off by the stop, hence more than one start.
            for (var start = 0; start < 5 && disk.SegmentFiles().Any(); start++)
            {
                var last = await StartAsync(disk.World(disk.Files));
                await last.Frontend.Services.Heartbeats.BeatOnceAsync();
                await StopAsync(last);
            }

            Assert.True(!disk.SegmentFiles().Any(), $"{fault}: files are left over: {string.Join(", ", disk.SegmentFiles())}");
        }

        private void CheckRows(MySqlClient client, string when)
        {
            if (!_acknowledged.Contains("table")) return;
            List<string?[]> rows;
            try
            {
                rows = [.. client.Query("SELECT s, count(*), count(DISTINCT k) FROM d.t GROUP BY s").Rows];
            }
            catch (MySqlErrorException) when (when == "at once")
            {
                return; // The fault may hit this read.
            }
            catch (Exception lost) when (when == "at once" && lost is ConnectionLostException)
            {
                Assert.Fail($"{fault}: the connection was lost: {lost.Message}");
                return;
            }

            foreach (var step in s_steps.Where(s => s.Rows > 0))
            {
                var row = rows.Find(r => r[0] == step.Name);
                var count = row is null ? 0 : int.Parse(row[1]!, CultureInfo.InvariantCulture);
                Assert.True(row is null || row[1] == row[2], $"{fault}, {when}: rows of statement {step.Name} are there twice");
                Assert.True(
                    count == step.Rows || count == 0 && !_acknowledged.Contains(step.Name),
                    $"{fault}, {when}: statement {step.Name} shows {count} of {step.Rows} rows, "
                    + (_acknowledged.Contains(step.Name) ? "it was acknowledged" : "it was not acknowledged"));
            }
        }

        private static bool TryRun(MySqlClient client, string sql)
        {
            try
            {
                client.Query(sql);
                return true;
            }
            catch (MySqlErrorException)
            {
                return false;
            }
        }

        private static Task<StandaloneNode> StartAsync(NodeWorld world) => StandaloneNode.StartAsync(
            new ServerOptions { Role = ServerRole.Standalone, DataDir = "/data", MySqlPort = 0, HttpPort = 0, Quiet = true },
            new RecentAuditLog(), world, CancellationToken.None).WaitAsync(TimeSpan.FromSeconds(60));

        private static Task StopAsync(StandaloneNode node) => node.DisposeAsync().AsTask().WaitAsync(TimeSpan.FromSeconds(60));

        private static MySqlClient Connect(StandaloneNode node) => MySqlClient.Connect(
            new ClientOptions
            {
                EndPoint = new IPEndPoint(IPAddress.Loopback, node.MySqlPort), User = "root", Tls = TlsMode.Never,
                ReadTimeout = TimeSpan.FromSeconds(60),
            });
    }
}
