using System.Diagnostics;
using System.Text;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>Looks for a password of sources and sinks in every file of the server: only its key file makes it readable.</summary>
public sealed class SecretTests
{
    private const string Canary = "kanarie-4711-oranje";
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Fact]
    public void PasswordsOfSourcesAndSinksAreInNoFile()
    {
        using var folder = new TemporaryFolder();
        using var there = new TemporaryFolder();
        using var other = ServerProcess.Start(there.Path);
        using var writer = other.Connect();
        writer.Execute($"CREATE USER reader IDENTIFIED BY '{Canary}'");
        writer.Execute("CREATE DATABASE o");
        writer.Execute("CREATE TABLE o.t (id BIGINT)");
        writer.Execute("CREATE TABLE o.copy (id BIGINT, PRIMARY KEY (id))");
        writer.Execute("GRANT ALL ON o.* TO reader");
        writer.Execute("INSERT INTO o.t VALUES (1)");
        var key = Path.Combine(folder.Path, "secrets.key");
        var with = $"connector = 'mysql', hostname = '127.0.0.1', port = '{other.Port}', username = 'reader', password = '{Canary}', "
            + "database.name = 'o', table.name =";
        using (var server = ServerProcess.Start(folder.Path))
        {
            using var client = server.Connect();
            client.Execute("CREATE DATABASE d");
            client.Execute("USE d");
            client.Execute($"CREATE SOURCE s (id BIGINT) WITH ({with} 't', polling.key = 'id')");
            client.Execute($"CREATE SINK k FROM s WITH ({with} 'copy', type = 'upsert', primary_key = 'id')");
            WaitFor("the row", () => One(writer, "SELECT count(*) FROM o.copy") == "1");
            Assert.DoesNotContain(Canary, string.Join(' ', client.Query("SHOW CREATE SINK k").Rows[0]), StringComparison.Ordinal);
            server.Kill();
        }

        AssertNowhere(folder.Path);
        if (!OperatingSystem.IsWindows())
            Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(key));

        // Without its key nothing is read, nothing is sealed under another one, and all goes on once it is back.
        File.Move(key, key + ".away");
        using (var server = ServerProcess.Start(folder.Path))
        {
            using var client = server.Connect("d");
            WaitFor("the problem", () => client.Query("SELECT Error FROM rw_catalog.rw_sources").Rows[0][0]
                ?.Contains("the key of encrypted options is missing", StringComparison.Ordinal) == true);
            var refused = Assert.Throws<MySqlErrorException>(
                () => client.Execute($"CREATE SINK x FROM s WITH ({with} 'copy', type = 'upsert', primary_key = 'id')"));
            Assert.Equal(7655, refused.Code);
            Assert.False(File.Exists(key));
            File.Move(key + ".away", key);
            writer.Execute("INSERT INTO o.t VALUES (2)");
            client.Execute("RECOVER");
            WaitFor("the next row", () => One(writer, "SELECT count(*) FROM o.copy") == "2");
            Assert.Equal("RUNNING", One(client, "SELECT State FROM rw_catalog.rw_sources"));
            server.Kill();
        }

        AssertNowhere(folder.Path);
    }

    private static void AssertNowhere(string folder)
    {
        var canary = Encoding.UTF8.GetBytes(Canary);
        var files = Directory.GetFiles(folder, "*", SearchOption.AllDirectories);
        Assert.NotEmpty(files);
        Assert.DoesNotContain(files, f => File.ReadAllBytes(f).AsSpan().IndexOf(canary) >= 0);
        // What is searched can be found: the name stands beside it.
        Assert.Contains(files, f => File.ReadAllBytes(f).AsSpan().IndexOf("primary_key"u8) >= 0);
    }

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
