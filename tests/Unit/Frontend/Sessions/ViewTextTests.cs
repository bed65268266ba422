using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using Xunit;

namespace MatViewDb.Unit.Frontend.Sessions;

/// <summary>Proves that what SHOW CREATE prints of a schedule that has begun can be run.</summary>
public sealed class ViewTextTests
{
    [Fact]
    public async Task AStartOfThePastIsShownAsTheNextTime()
    {
        await using var node = await FrontendHarness.StartAsync();
        await node.RunAsync(
            "CREATE DATABASE d; USE d; CREATE TABLE t (a INT); CREATE MATERIALIZED VIEW m BUILD DEFERRED "
            + "REFRESH AUTO ON SCHEDULE EVERY 1 DAY STARTS '2090-01-01 08:30:00' AS SELECT a FROM t");
        Assert.Contains("2090-01-01 08:30:00", await node.RunAsync("SHOW CREATE MATERIALIZED VIEW m"), StringComparison.Ordinal);
        var store = node.Node.Services.Store;
        var view = store.Current.RequireMaterializedView("d", "m");
        var begun = new DateTime(2020, 1, 1, 8, 30, 0, DateTimeKind.Utc);
        store.Commit(new PutObject(view with { Refresh = view.Refresh with { Schedule = view.Refresh.Schedule! with { Start = begun } } }));
        var text = await node.RunAsync("SHOW CREATE MATERIALIZED VIEW m");
        Assert.DoesNotContain("2090", text, StringComparison.Ordinal);
        Assert.Contains(" 08:30:00", text, StringComparison.Ordinal);
        await node.RunAsync("DROP MATERIALIZED VIEW m");
        await node.RunAsync(text["m ".Length..]);
        var made = store.Current.RequireMaterializedView("d", "m").Refresh;
        Assert.Equal((RefreshTrigger.Schedule, 8, 30), (made.Trigger, made.Schedule!.Start!.Value.Hour, made.Schedule.Start.Value.Minute));
    }
}
