using System.Globalization;
using Xunit;

namespace MatViewDb.Unit.Frontend.Sessions;

/// <summary>Proves what the metrics page tells of materialized views.</summary>
public sealed class ViewMetricsTests
{
    [Fact]
    public async Task EachViewHasItsCounts()
    {
        await using var node = await FrontendHarness.StartAsync();
        await node.RunAsync(
            "CREATE DATABASE d; USE d; CREATE TABLE t (a INT, b INT) PARTITION BY RANGE (a) (PARTITION p1 VALUES LESS THAN (2),"
            + "PARTITION p2 VALUES LESS THAN (3)); INSERT INTO t VALUES (1, 1), (1, 2), (2, 3);"
            + "CREATE MATERIALIZED VIEW m PARTITION BY (a) REFRESH DEFERRED MANUAL PROPERTIES ('partition_refresh_number' = '-1') "
            + "AS SELECT a, sum(b) AS s FROM t GROUP BY a;"
            + "CREATE MATERIALIZED VIEW other REFRESH DEFERRED MANUAL AS SELECT b FROM t;"
            + "REFRESH MATERIALIZED VIEW m WITH SYNC MODE; REFRESH MATERIALIZED VIEW m WITH SYNC MODE;"
            + "SELECT a, sum(b) FROM t GROUP BY a; SELECT * FROM m");
        var page = node.Node.Services.Metrics.Print();
        Assert.Equal(2, Value(page, "mv_refresh_jobs", "m"));
        Assert.Equal(2, Value(page, "mv_refresh_total_success_jobs", "m"));
        Assert.Equal(1, Value(page, "mv_refresh_total_empty_jobs", "m"));
        Assert.Equal(0, Value(page, "mv_refresh_total_failed_jobs", "m"));
        Assert.Equal(2, Value(page, "mv_refresh_rows_written_total", "m"));
        Assert.Equal(3, Value(page, "mv_refresh_rows_read_total", "m"));
        Assert.Equal(2, Value(page, "mv_refresh_duration_count", "m"));
        Assert.Equal(2, Value(page, "mv_row_count", "m"));
        Assert.Equal(2, Value(page, "mv_partition_count", "m"));
        Assert.Equal(0, Value(page, "mv_staleness_seconds", "m"));
        Assert.Equal(1, Value(page, "mv_query_total_considered_count", "m"));
        Assert.Equal(1, Value(page, "mv_query_total_matched_count", "m"));
        Assert.Equal(1, Value(page, "mv_query_total_hit_count", "m"));
        Assert.Equal(2, Value(page, "mv_query_total_count", "m"));
        Assert.Equal(0, Value(page, "mv_refresh_jobs", "other"));
        Assert.Contains("matviewdb_mv_global_query_mv_usage_total{usage_type=\"DIRECT\"} 1\n", page, StringComparison.Ordinal);
        Assert.Contains("# TYPE matviewdb_mv_refresh_duration histogram\n", page, StringComparison.Ordinal);

        // In short: sums, no labels of views.
        var sums = node.Node.Services.Metrics.Print(inDetail: false);
        Assert.Contains("\nmatviewdb_mv_refresh_jobs 2\n", sums, StringComparison.Ordinal);
        Assert.DoesNotContain("mv_name", sums, StringComparison.Ordinal);
    }

    [Fact]
    public async Task FailuresAndInactiveViewsShowAndDroppedViewsDoNot()
    {
        await using var node = await FrontendHarness.StartAsync();
        await node.RunAsync(
            "CREATE DATABASE d; USE d; CREATE TABLE t (a INT); INSERT INTO t VALUES (100);"
            + "CREATE MATERIALIZED VIEW `m\"1` REFRESH DEFERRED MANUAL AS SELECT CAST(a AS TINYINT) AS a FROM t;"
            + "REFRESH MATERIALIZED VIEW `m\"1` WITH SYNC MODE; INSERT INTO t VALUES (1); ALTER MATERIALIZED VIEW `m\"1` INACTIVE");
        var page = node.Node.Services.Metrics.Print();
        Assert.Equal(1, Value(page, "mv_inactive_state", "m\\\"1"));
        Assert.Contains("status=\"inactive\"} 1\n", page, StringComparison.Ordinal);
        await node.RunAsync("ALTER MATERIALIZED VIEW `m\"1` RENAME m2; ");
        Assert.Equal(1, Value(node.Node.Services.Metrics.Print(), "mv_refresh_jobs", "m2"));
        await node.RunAsync("DROP MATERIALIZED VIEW m2");
        Assert.DoesNotContain("m2", node.Node.Services.Metrics.Print(), StringComparison.Ordinal);
    }

    private static double Value(string page, string metric, string view)
    {
        var start = $"matviewdb_{metric}{{db_name=\"d\",mv_name=\"{view}\"";
        var line = Assert.Single(page.Split('\n'), l => l.StartsWith(start, StringComparison.Ordinal));
        return double.Parse(line[(line.LastIndexOf(' ') + 1)..], CultureInfo.InvariantCulture);
    }
}
