using System.Diagnostics;
using System.Globalization;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>
/// Kills the server while lines flow from files through a source into tables, groups and files, disks fail and commits are refused: in the
/// end every line was counted once everywhere.
/// </summary>
[Collection(AloneCollection.Name)]
public sealed class StreamKillTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(120);

    /// <summary>MATVIEWDB_KILL_ROUNDS asks for more than the few rounds of every run.</summary>
    private static readonly int s_rounds = int.Parse(
        Environment.GetEnvironmentVariable("MATVIEWDB_KILL_ROUNDS") ?? "3", CultureInfo.InvariantCulture);

    private static readonly string[] s_points =
    [
        "source.before_commit", "sink.before_commit", "commit.before_record", "commit.after_record", "commit.before_publish",
        "storage.publish.before_metadata", "storage.write.before_sync",
    ];

    [Theory]
    [InlineData(21, false)]
    [InlineData(22, true)]
    public void EveryLineCountsOnce(int seed, bool withFaults)
    {
        var random = new Random(seed);
        using var folder = new TemporaryFolder();
        var inbox = Directory.CreateDirectory(Path.Combine(folder.Path, "files", "in")).FullName;
        using (var server = Start(folder, false))
        using (var client = server.Connect())
        {
            client.Execute("CREATE DATABASE d");
            client.Execute("USE d");
            client.Execute("CREATE SOURCE s (a BIGINT) WITH (connector = 'posix_fs', posix_fs.root = 'in') FORMAT PLAIN ENCODE JSON");
            client.Execute("CREATE TABLE copy (a BIGINT)");
            client.Execute("CREATE TABLE sums (k BIGINT, n BIGINT, total BIGINT, PRIMARY KEY (k))");
            client.Execute("CREATE SINK c INTO copy FROM s");
            client.Execute("CREATE SINK g INTO sums AS SELECT a % 7, count(*), sum(a) FROM s GROUP BY a % 7");
            client.Execute(
                "CREATE SINK f FROM s WITH (connector = 'fs', fs.path = 'out', type = 'append-only') FORMAT PLAIN ENCODE JSON");
            server.Kill();
        }

        long written = 0;
        for (var round = 0; round < s_rounds; round++)
        {
            using var server = Start(folder, withFaults);
            using var client = server.Connect("d");
            if (withFaults)
            {
                client.Execute($"ADMIN SET FAILPOINT 'files' = 'disk(0.01, {random.Next()})'");
                foreach (var point in s_points) client.Execute($"ADMIN SET FAILPOINT '{point}' = 'error(0.05, {random.Next()})'");
            }

            var life = TimeSpan.FromMilliseconds(random.Next(300, 2500));
            var lived = Stopwatch.StartNew();
            while (lived.Elapsed < life)
            {
                using (var file = File.AppendText(Path.Combine(inbox, $"{random.Next(4)}.json")))
                {
                    for (var i = 0; i < 20; i++) file.Write(string.Create(CultureInfo.InvariantCulture, $"{{\"a\":{++written}}}\n"));
                }

                // Lines come while others are read; the server itself is the clock.
                _ = Record.Exception(() => client.Query("SELECT count(*) FROM copy"));
            }

            server.Kill();
        }

        using var last = Start(folder, false);
        using var again = last.Connect("d");
        var expected = $"{written}|{written}|{written * (written + 1) / 2}";
        WaitFor("the source", again, "SELECT count(*), count(DISTINCT a), sum(a) FROM s", expected);
        WaitFor("the table", again, "SELECT count(*), count(DISTINCT a), sum(a) FROM copy", expected);
        WaitFor("the groups", again, "SELECT sum(n), sum(total), count(*) FROM sums", $"{written}|{written * (written + 1) / 2}|7");
        const string Files = "FILES('path' = 'out/*.json', 'format' = 'json')";
        WaitFor("the files", again, $"SELECT count(*), count(DISTINCT a), sum(a) FROM {Files}", expected);
        Assert.All(again.Query("SELECT State FROM rw_catalog.rw_sinks").Rows, r => Assert.Equal("RUNNING", r[0]));
    }

    private static ServerProcess Start(TemporaryFolder folder, bool withFaults) => ServerProcess.Start(
        Path.Combine(folder.Path, "data"), "--set", $"enable_failpoints={(withFaults ? 1 : 0)}", "--set",
        $"secure_file_priv={Path.Combine(folder.Path, "files")}");

    private static void WaitFor(string what, MySqlClient client, string query, string expected)
    {
        var started = Stopwatch.StartNew();
        var found = "";
        while (found != expected)
        {
            if (started.Elapsed > s_patience)
            {
                var sinks = client.Query("SHOW SINKS").Rows.Select(r => string.Join(' ', r));
                Assert.Fail($"{what}: {found} instead of {expected}; {string.Join('\n', sinks)}");
            }

            try
            {
                found = string.Join('|', Assert.Single(client.Query(query).Rows));
            }
            catch (MySqlErrorException missing)
            {
                found = missing.Message;
            }
        }
    }
}
