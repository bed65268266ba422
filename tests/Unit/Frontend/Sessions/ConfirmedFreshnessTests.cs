using MatViewDb.Catalog.Model;
using Xunit;

namespace MatViewDb.Unit.Frontend.Sessions;

/// <summary>
/// Proves that a view is called as fresh as a refresh made it as a whole: neither its first runs, nor one of some partitions, nor one that
/// fails moves the time.
/// </summary>
public sealed class ConfirmedFreshnessTests
{
    [Fact]
    public async Task OnlyTheEndOfARefreshOfAllMovesTheTime()
    {
        await using var node = await FrontendHarness.StartAsync();
        await node.RunAsync(
            "CREATE DATABASE d; USE d;"
            + "CREATE TABLE t (d DATE, v BIGINT) PARTITION BY RANGE (d) (PARTITION p1 VALUES LESS THAN ('2024-01-02'), "
            + "PARTITION p2 VALUES LESS THAN ('2024-01-03'));"
            + "INSERT INTO t VALUES ('2024-01-01', 1), ('2024-01-02', 2);"
            + "CREATE MATERIALIZED VIEW m PARTITION BY d REFRESH DEFERRED MANUAL AS SELECT d, v + 9223372036854775800 AS x FROM t");
        DateTime? Confirmed() // The view was made above.
            => ((MaterializedView)node.Node.Services.Store.Current.Find("d", "m")!).LastFreshnessConfirmedAt;
        Assert.Null(Confirmed());

        await node.RunAsync("REFRESH MATERIALIZED VIEW m PARTITION START ('2024-01-01') END ('2024-01-02') WITH SYNC MODE");
        Assert.Equal("1", await node.RunAsync("SELECT count(*) FROM m"));
        Assert.Null(Confirmed());

        var begun = DateTime.UtcNow;
        await node.RunAsync("REFRESH MATERIALIZED VIEW m WITH SYNC MODE");
        var first = Confirmed();
        Assert.InRange(first!.Value, begun, DateTime.UtcNow); // A refresh of all came to its end.

        // The first run succeeds, the second one does not.
        await node.RunAsync("INSERT INTO t VALUES ('2024-01-01', 3), ('2024-01-02', 100)");
        await Assert.ThrowsAnyAsync<Exception>(() => node.RunAsync("REFRESH MATERIALIZED VIEW m WITH SYNC MODE"));
        Assert.Equal("3", await node.RunAsync("SELECT count(*) FROM m"));
        Assert.Equal(first, Confirmed());

        // Nothing to do is a confirmation; of some partitions it is none.
        await node.RunAsync("DELETE FROM t WHERE v = 100; REFRESH MATERIALIZED VIEW m WITH SYNC MODE");
        var second = Confirmed();
        Assert.True(second > first);
        await node.RunAsync("INSERT INTO t VALUES ('2024-01-02', 4)");
        await node.RunAsync("REFRESH MATERIALIZED VIEW m PARTITION START ('2024-01-01') END ('2024-01-02') WITH SYNC MODE");
        Assert.Equal(second, Confirmed());
        await node.RunAsync("REFRESH MATERIALIZED VIEW m WITH SYNC MODE");
        Assert.True(Confirmed() > second);
    }
}
