using System.Globalization;
using System.Text.RegularExpressions;
using MatViewDb.MySql;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>Flips a bit of a file under a server: the check, the lists and the query name the same tablet and page.</summary>
public sealed partial class DamageTests
{
    [Fact]
    public void ADamagedPageIsNamedByAllThatLook()
    {
        using var folder = new TemporaryFolder();
        using (var server = ServerProcess.Start(folder.Path))
        using (var client = server.Connect())
        {
            client.Execute("CREATE DATABASE d");
            client.Execute("CREATE TABLE d.t (k INT, v VARCHAR(60)) DUPLICATE KEY(k) DISTRIBUTED BY HASH(k) BUCKETS 1");
            client.Execute("INSERT INTO d.t SELECT g, md5(CAST(g AS VARCHAR)) FROM TABLE(generate_series(1, 50000)) AS s(g)");
            server.Stop();
        }

        var file = Directory.GetFiles(folder.Path, "*.seg", SearchOption.AllDirectories).Single();
        var tablet = long.Parse(Path.GetFileName(file).Split('-')[0], CultureInfo.InvariantCulture);
        var bytes = File.ReadAllBytes(file);
        bytes[bytes.Length / 2] ^= 4;
        File.WriteAllBytes(file, bytes);

        using (var server = ServerProcess.Start(folder.Path))
        using (var client = server.Connect("d"))
        {
            Assert.Empty(client.Query("SELECT * FROM information_schema.be_damaged_pages").Rows);
            client.Execute($"ADMIN CHECK TABLET ({tablet}) PROPERTIES ('type' = 'consistency')");
            var warning = Assert.Single(client.Query("SHOW WARNINGS").Rows);
            Assert.Equal("7103", warning[1]);
            var found = Assert.Single(client.Query(
                "SELECT TABLET_ID, TABLE_NAME, KIND, COLUMN_NAME, COLUMN_ID, ROW_GROUP, PAGE, PROBLEM FROM information_schema.be_damaged_pages")
                .Rows);
            Assert.Equal($"{tablet}|t|PAGE", string.Join('|', found.Take(3)));
            Assert.Equal($"tablet {tablet}: {found[7]}", warning[2]);
            var named = Page().Match(found[7]!); // Never NULL.
            Assert.Equal($"{found[6]}|{found[4]}|{found[5]}", $"{named.Groups[1]}|{named.Groups[2]}|{named.Groups[3]}");

            var error = Assert.Throws<MySqlErrorException>(() => client.Query($"SELECT max({found[3]}) FROM t WHERE k >= 0"));
            Assert.Equal(7103, error.Code);
            Assert.Equal(found[7], error.Message);
            Assert.Equal("true", client.Query("ADMIN SHOW REPLICA STATUS FROM t").Rows[0][9]);
            Assert.Equal($"[{tablet}]", client.Query("SHOW PROC '/statistic/d'").Rows[0][1]);

            client.Execute("TRUNCATE TABLE t");
            Assert.Equal("0", client.Query("SELECT count(*) FROM t").Rows[0][0]);
        }
    }

    [GeneratedRegex(@"the checksum of page (\d+) of column (\d+) in row group (\d+) at offset \d+ is wrong \(tablet \d+\)")]
    private static partial Regex Page();
}
