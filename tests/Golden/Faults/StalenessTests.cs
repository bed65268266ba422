using System.Net;
using MatViewDb.Core.Runtime;
using MatViewDb.Frontend.Audit;
using MatViewDb.MySql.Client;
using MatViewDb.Server;
using Xunit;

namespace MatViewDb.Golden.Faults;

/// <summary>Holds that staleness counts from when a refresh began to read, not from when it was done.</summary>
[Collection(AloneCollection.Name)]
public sealed class StalenessTests
{
    private const string Committing = "refresh.before_commit";
    private const string Total = "SELECT sum(v) FROM t";

    [Fact]
    public async Task SecondsCountFromTheSnapshotOfARefresh()
    {
        using var folder = new TemporaryFolder();
        var clock = new MovedClock();
        await using var node = await StandaloneNode.StartAsync(
            new ServerOptions { Role = ServerRole.Standalone, DataDir = folder.Path, MySqlPort = 0, HttpPort = 0, Quiet = true },
            new RecentAuditLog(), clock, CancellationToken.None);
        using var client = Connect(node);
        client.Execute("CREATE DATABASE d");
        client.Execute("USE d");
        client.Execute("SET materialized_view_rewrite_mode = 'FORCE'");
        client.Execute("SET materialized_view_delta_rewrite = false");
        client.Execute("CREATE TABLE t (v INT)");
        client.Execute("INSERT INTO t VALUES (1)");
        client.Execute("CREATE MATERIALIZED VIEW m REFRESH MANUAL AS SELECT sum(v) AS s FROM t");
        client.Execute("INSERT INTO t VALUES (10)");
        using (var other = Connect(node))
        {
            other.Execute("USE d");
            FaultPoint.Set(Committing, () =>
            {
                FaultPoint.Set(Committing, null);
                other.Execute("INSERT INTO t VALUES (100)");
                clock.Forward(TimeSpan.FromHours(1));
            });
            try
            {
                client.Execute("REFRESH MATERIALIZED VIEW m WITH SYNC MODE");
            }
            finally
            {
                FaultPoint.Set(Committing, null);
            }
        }

        // What it shows is an hour old, though it was written just now.
        Check(client, 1800, "111");
        Check(client, 5400, "11");

        // A refresh that finds all up to date says so of its own moment.
        client.Execute("REFRESH MATERIALIZED VIEW m WITH SYNC MODE");
        clock.Forward(TimeSpan.FromHours(1));
        client.Execute("REFRESH MATERIALIZED VIEW m WITH SYNC MODE");
        client.Execute("INSERT INTO t VALUES (1000)");
        Check(client, 1800, "111");
        clock.Forward(TimeSpan.FromHours(1));
        Check(client, 1800, "1111");
        Check(client, 5400, "111");
    }

    private static void Check(MySqlClient client, int bound, string total)
    {
        client.Execute($"SET materialized_view_max_staleness_second = {bound}");
        Assert.Equal(total, client.Query(Total).Scalar);
        client.Execute("SET materialized_view_max_staleness_second = -1");
        foreach (var property in new[] { "mv_rewrite_staleness_second", "grace_period" })
        {
            client.Execute($"ALTER MATERIALIZED VIEW m SET ('{property}' = '{bound}')");
            Assert.Equal(total, client.Query(Total).Scalar);
            client.Execute($"ALTER MATERIALIZED VIEW m SET ('{property}' = '0')");
        }
    }

    private static MySqlClient Connect(StandaloneNode node) => MySqlClient.Connect(new ClientOptions
    {
        EndPoint = new IPEndPoint(IPAddress.Loopback, node.MySqlPort), User = "root", ReadTimeout = TimeSpan.FromSeconds(60),
    });

    private sealed class MovedClock : TimeProvider
    {
        private long _ticks;

        public override DateTimeOffset GetUtcNow() => base.GetUtcNow().AddTicks(Interlocked.Read(ref _ticks));

        internal void Forward(TimeSpan by) => Interlocked.Add(ref _ticks, by.Ticks);
    }
}
