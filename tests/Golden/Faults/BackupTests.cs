using System.Diagnostics;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>Stops, damages and races backups and restores: one moment of all tables comes back, or nothing and a reason.</summary>
public sealed class BackupTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Fact]
    public void TablesThatChangeTogetherComeBackTogether()
    {
        using var folder = new TemporaryFolder();
        using var server = Start(folder);
        using var client = Prepare(server);
        using var writer = server.Connect("d");
        var stop = false;
        var written = 0;
        Exception? failed = null;
        var writing = new Thread(() => failed = Record.Exception(() =>
        {
            for (var i = 0; !Volatile.Read(ref stop); i++)
            {
                writer.Execute("BEGIN");
                writer.Execute($"INSERT INTO t VALUES ({i + 1_000}, 1)");
                writer.Execute($"INSERT INTO u VALUES ({i + 1_000}, 1)");
                if (i % 3 == 0) writer.Execute($"DELETE FROM u WHERE k = {i + 1_000}");
                if (i % 3 == 0) writer.Execute($"DELETE FROM t WHERE k = {i + 1_000}");
                writer.Execute("COMMIT");
                Interlocked.Increment(ref written);
            }
        }));
        writing.Start();
        for (var round = 0; round < 4; round++)
        {
            var before = Volatile.Read(ref written);
            WaitFor("more rows", () => Volatile.Read(ref written) > before + 5);
            client.Execute($"BACKUP SNAPSHOT d.s{round} TO r");
            WaitFor("the backup", () => LastBackup(client) == "FINISHED");
        }

        Volatile.Write(ref stop, true);
        Assert.True(writing.Join(s_patience), "the writer still waits");
        Assert.Null(failed);
        for (var round = 0; round < 4; round++)
        {
            client.Execute($"RESTORE SNAPSHOT s{round} FROM r AS d{round}");
            WaitFor("the restore", () => LastRestore(client, $"d{round}") == "FINISHED");
            Assert.Equal(
                One(client, $"SELECT count(*), sum(k), sum(v) FROM d{round}.t"),
                One(client, $"SELECT count(*), sum(k), sum(v) FROM d{round}.u"));
        }
    }

    [Fact]
    public void AKilledBackupIsUndone()
    {
        using var folder = new TemporaryFolder();
        using (var server = Start(folder))
        {
            using var client = Prepare(server);
            client.Execute("ADMIN SET FAILPOINT 'backup.before_manifest' = 'sleep(60000)'");
            client.Execute("BACKUP SNAPSHOT d.s TO r");
            WaitFor("the backup's end", () => LastBackup(client) == "UPLOAD_INFO");
            Assert.NotEmpty(FilesOf(folder));
            Assert.Equal(7606, Code(client, "BACKUP SNAPSHOT d.other TO r"));
            Assert.Equal(7615, Code(client, "DROP REPOSITORY r"));
            server.Kill();
        }

        using var restarted = Start(folder);
        using var again = restarted.Connect("d");
        Assert.Equal("CANCELLED", LastBackup(again));
        Assert.Empty(FilesOf(folder));
        Assert.Empty(again.Query("SHOW SNAPSHOT ON r").Rows);
        again.Execute("BACKUP SNAPSHOT d.s TO r");
        WaitFor("the backup", () => LastBackup(again) == "FINISHED");
    }

    [Fact]
    public void AKilledRestoreIsUndone()
    {
        using var folder = new TemporaryFolder();
        string tablets;
        using (var server = Start(folder))
        {
            using var client = Prepare(server);
            client.Execute("BACKUP SNAPSHOT d.s TO r");
            WaitFor("the backup", () => LastBackup(client) == "FINISHED");
            tablets = Tablets(folder);
            client.Execute("INSERT INTO t VALUES (7000, 7)");
            client.Execute("ADMIN SET FAILPOINT 'restore.before_commit' = 'sleep(60000)'");
            client.Execute("RESTORE SNAPSHOT s FROM r");
            WaitFor("the restore's end", () => LastRestore(client, "d") == "COMMITTING");
            Assert.NotEqual(tablets, Tablets(folder));
            Assert.Contains(client.Query("SHOW JOBS").Rows, j => j.Contains("RESTORE"));
            server.Kill();
        }

        using var restarted = Start(folder);
        using var again = restarted.Connect("d");
        Assert.Equal("CANCELLED", LastRestore(again, "d"));
        Assert.Equal("1|7", One(again, "SELECT count(*), sum(v) FROM t WHERE k = 7000"));
        again.Execute("RESTORE SNAPSHOT s FROM r");
        WaitFor("the restore", () => LastRestore(again, "d") == "FINISHED");
        Assert.Equal("0", One(again, "SELECT count(*) FROM t WHERE k = 7000"));
        Assert.Equal("500|250500", One(again, "SELECT count(*), sum(v) FROM t"));
    }

    [Theory]
    [InlineData("CANCEL BACKUP")]
    [InlineData("CANCEL JOBS {0}")]
    public void ACancelledBackupLeavesNothing(string cancel)
    {
        using var folder = new TemporaryFolder();
        using var server = Start(folder);
        using var client = Prepare(server);
        client.Execute("ADMIN SET FAILPOINT 'backup.copy.before_end' = 'sleep(400)'");
        client.Execute("BACKUP SNAPSHOT d.s TO r");
        WaitFor("the copy", () => LastBackup(client) == "UPLOADING");
        var id = client.Query("SHOW BACKUP").Rows[0][0];
        client.Execute(string.Format(System.Globalization.CultureInfo.InvariantCulture, cancel, id));
        Assert.Equal("CANCELLED", LastBackup(client));
        Assert.Equal("user cancelled", client.Query("SHOW BACKUP").Rows[0][11]);
        Assert.Empty(FilesOf(folder));
        Assert.Empty(client.Query("SHOW JOBS").Rows);
    }

    [Fact]
    public void AFlippedBitIsNamedAndNothingComesBack()
    {
        using var folder = new TemporaryFolder();
        using var server = Start(folder);
        using var client = Prepare(server);
        client.Execute("BACKUP SNAPSHOT d.s TO r");
        WaitFor("the backup", () => LastBackup(client) == "FINISHED");
        var files = FilesOf(folder);
        Assert.Equal(6, files.Length);
        for (var i = 0; i < files.Length; i++)
        {
            var good = File.ReadAllBytes(files[i]);
            var bad = (byte[])good.Clone();
            bad[bad.Length / 2] ^= 16;
            File.WriteAllBytes(files[i], bad);
            if (files[i].EndsWith("manifest", StringComparison.Ordinal))
            {
                Assert.Equal(7019, Code(client, $"RESTORE SNAPSHOT s FROM r AS e{i}"));
                Assert.Contains("damaged", client.Query("SHOW SNAPSHOT ON r").Rows[0][2], StringComparison.Ordinal);
            }
            else
            {
                client.Execute($"RESTORE SNAPSHOT s FROM r AS e{i}");
                WaitFor("the end", () => LastRestore(client, $"e{i}") == "CANCELLED");
                var said = One(client, $"SELECT TaskErrMsg FROM information_schema.restores WHERE DbName = 'e{i}'");
                Assert.Contains(Path.GetFileName(files[i]), said, StringComparison.Ordinal);
                Assert.Equal(1049, Code(client, $"SHOW TABLES FROM e{i}"));
            }

            File.WriteAllBytes(files[i], good);
        }

        client.Execute("RESTORE SNAPSHOT s FROM r AS e");
        WaitFor("the restore", () => LastRestore(client, "e") == "FINISHED");
        Assert.Equal("500|250500", One(client, "SELECT count(*), sum(v) FROM e.t"));
    }

    [Fact]
    public void ADiskThatFailsEndsTheJobWithAReason()
    {
        using var folder = new TemporaryFolder();
        using var server = Start(folder);
        using var client = Prepare(server);
        var ended = 0;
        for (var seed = 1; seed <= 12; seed++)
        {
            client.Execute($"ADMIN SET FAILPOINT 'files' = 'disk(0.03, {seed})'");
            var refused = Record.Exception(() => client.Execute($"BACKUP SNAPSHOT d.f{seed} TO r"));
            if (refused is null) WaitFor("the end", () => LastBackup(client) is "FINISHED" or "CANCELLED");
            client.Execute("ADMIN SET FAILPOINT 'files' = OFF");
            if (refused is not null || LastBackup(client) == "CANCELLED")
            {
                ended++;
                Assert.DoesNotContain(client.Query("SHOW SNAPSHOT ON r").Rows, s => s[0] == $"f{seed}" && s[2] == "OK");
                continue;
            }

            // What is said to be there is whole.
            client.Execute($"RESTORE SNAPSHOT f{seed} FROM r AS g{seed}");
            WaitFor("the restore", () => LastRestore(client, $"g{seed}") is "FINISHED" or "CANCELLED");
            Assert.Equal("500|250500", One(client, $"SELECT count(*), sum(v) FROM g{seed}.t"));
        }

        Assert.NotEqual(0, ended);
    }

    private static ServerProcess Start(TemporaryFolder folder)
    {
        var files = Directory.CreateDirectory(Path.Combine(folder.Path, "files")).FullName;
        return ServerProcess.Start(Path.Combine(folder.Path, "data"), "--set", "enable_failpoints=1",
            "--set", "storage_inline_segment_bytes=0", "--set", $"secure_file_priv={files}");
    }

    private static MySqlClient Prepare(ServerProcess server)
    {
        var client = server.Connect();
        client.Execute("CREATE DATABASE d");
        client.Execute("USE d");
        client.Execute("CREATE TABLE t (k BIGINT, v BIGINT) DUPLICATE KEY (k) DISTRIBUTED BY HASH (k) BUCKETS 2");
        client.Execute("CREATE TABLE u (k BIGINT, v BIGINT, PRIMARY KEY (k)) DISTRIBUTED BY HASH (k) BUCKETS 2");
        client.Execute("CREATE MATERIALIZED VIEW m REFRESH MANUAL AS SELECT count(*) AS n FROM t");
        foreach (var table in new[] { "t", "u" })
            client.Execute($"INSERT INTO {table} SELECT generate_series, generate_series * 2 FROM TABLE(generate_series(1, 500))");
        client.Execute("CREATE REPOSITORY r WITH LOCAL ON LOCATION 'repository'");
        return client;
    }

    private static string[] FilesOf(TemporaryFolder folder)
    {
        var home = Path.Combine(folder.Path, "files", "repository");
        return Directory.Exists(home) ? [.. Directory.GetFiles(home, "*", SearchOption.AllDirectories).Order(StringComparer.Ordinal)] : [];
    }

    private static string Tablets(TemporaryFolder folder) => string.Join(
        ' ', Directory.GetFiles(Path.Combine(folder.Path, "data"), "*.seg", SearchOption.AllDirectories).Order(StringComparer.Ordinal));

    private static string? LastBackup(MySqlClient client) => client.Query("SHOW BACKUP FROM d").Rows is [.., var last] ? last[3] : null;

    private static string? LastRestore(MySqlClient client, string database)
        => client.Query($"SELECT State FROM information_schema.restores WHERE DbName = '{database}' ORDER BY JobId").Rows is [.., var last]
            ? last[0] : null;

    private static int Code(MySqlClient client, string statement)
        => Assert.Throws<MySqlErrorException>(() => client.Execute(statement)).Code;

    private static void WaitFor(string what, Func<bool> isThere)
    {
        var started = Stopwatch.StartNew();
        while (!isThere())
        {
            Assert.True(started.Elapsed < s_patience, $"{what} does not come");
            Thread.Yield();
        }
    }

    private static string One(MySqlClient client, string query) => string.Join('|', Assert.Single(client.Query(query).Rows));
}
