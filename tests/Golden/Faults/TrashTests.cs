using System.Diagnostics;
using MatViewDb.MySql;
using MatViewDb.MySql.Client;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>Holds what was dropped to its time: it is listed and can be taken back until then, and leaves nothing afterwards.</summary>
public sealed class TrashTests
{
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(60);

    [Fact]
    public void WhatWasDroppedGoesWhenItsTimeIsOver()
    {
        using var folder = new TemporaryFolder();
        using (var server = ServerProcess.Start(folder.Path))
        using (var client = server.Connect())
        {
            client.Execute("CREATE DATABASE d");
            client.Execute("CREATE TABLE d.kept (a INT)");
            client.Execute("CREATE TABLE d.t (d DATE, v INT) PARTITION BY RANGE (d) (PARTITION p VALUES LESS THAN ('2024-01-01'), "
                + "PARTITION q VALUES LESS THAN ('2024-02-01')) DISTRIBUTED BY HASH (v) BUCKETS 2");
            client.Execute("INSERT INTO d.t VALUES ('2023-01-01', 1), ('2024-01-05', 2)");
            client.Execute("ALTER TABLE d.t DROP PARTITION q");
            client.Execute("DROP TABLE d.t");
            client.Execute("CREATE DATABASE e");
            client.Execute("CREATE TABLE e.u (a INT)");
            client.Execute("DROP DATABASE e");
            Assert.Equal("Partition q Table t Database e", Listed(client));
            server.Kill();
        }

        using (var server = ServerProcess.Start(folder.Path))
        using (var client = server.Connect())
        {
            Assert.Equal("Partition q Table t Database e", Listed(client));
            client.Execute("ALTER SYSTEM SET catalog_trash_expire_second TO 1");
            var started = Stopwatch.StartNew();
            while (Listed(client).Length > 0)
            {
                Assert.True(started.Elapsed < s_patience, $"still there: {Listed(client)}");
                Thread.Yield();
            }

            Assert.Equal(7017, Assert.Throws<MySqlErrorException>(() => client.Execute("RECOVER TABLE d.t")).Code);
            Assert.Equal(7017, Assert.Throws<MySqlErrorException>(() => client.Execute("RECOVER DATABASE e")).Code);
            client.Execute("INSERT INTO d.kept VALUES (1)");
            Assert.Equal("1", Assert.Single(client.Query("SELECT count(*) FROM d.kept").Rows)[0]);
        }
    }

    private static string Listed(MySqlClient client)
        => string.Join(' ', client.Query("SHOW CATALOG RECYCLE BIN").Rows.Select(r => $"{r[0]} {r[1]}"));
}
