using Xunit;

namespace MatViewDb.Unit.Frontend.Sessions;

/// <summary>Proves that runs beyond the limit of the catalog go into the table, once, and leave it when they are too old.</summary>
public sealed class TaskHistoryTests
{
    [Fact]
    public async Task WhatIsTooMuchForTheCatalogGoesIntoTheTable()
    {
        await using var node = await FrontendHarness.StartAsync();
        await node.RunAsync(
            "CREATE DATABASE d; USE d; CREATE TABLE t (a INT); INSERT INTO t VALUES (1);"
            + "CREATE MATERIALIZED VIEW m REFRESH DEFERRED MANUAL AS SELECT a FROM t");
        for (var i = 0; i < 5; i++) await node.RunAsync("REFRESH MATERIALIZED VIEW m FORCE WITH SYNC MODE");
        var history = node.Node.Services.History;
        Assert.Equal(0, await history.ArchiveAsync());
        await node.RunAsync("ALTER SYSTEM SET task_runs_max_history_number = 2");
        var first = await node.RunAsync("SELECT QUERY_ID FROM information_schema.task_runs ORDER BY CREATE_TIME LIMIT 3");
        Assert.Equal(3, await history.ArchiveAsync());
        Assert.Equal(0, await history.ArchiveAsync());
        Assert.Equal(2, node.Node.Services.TaskRuns.All().Count());
        Assert.Equal("5", await node.RunAsync("SELECT count(*) FROM information_schema.task_runs"));
        Assert.Equal(first, await node.RunAsync("SELECT QUERY_ID FROM information_schema.task_runs LIMIT 3"));
        Assert.Equal(first, await node.RunAsync("SELECT task_run_id FROM _statistics_.task_run_history ORDER BY create_time"));
        Assert.Equal(
            "3 SUCCESS m", await node.RunAsync(
                "SELECT count(*), max(task_state), max(v.TABLE_NAME) FROM _statistics_.task_run_history h "
                + "JOIN information_schema.materialized_views v ON h.task_name = v.TASK_NAME"));
        Assert.Equal("3", await node.RunAsync(
            "SELECT count(*) FROM _statistics_.task_run_history WHERE json_extract(history_content_json, '$.Rows') = 1"));

        // Without the table nothing more than the limit stays.
        await node.RunAsync("ALTER SYSTEM SET enable_task_history_archive = false; REFRESH MATERIALIZED VIEW m FORCE WITH SYNC MODE");
        Assert.Equal(2, node.Node.Services.TaskRuns.All().Count());
        Assert.Equal(0, await history.ArchiveAsync());
        Assert.Equal("3", await node.RunAsync("SELECT count(*) FROM _statistics_.task_run_history"));
    }
}
