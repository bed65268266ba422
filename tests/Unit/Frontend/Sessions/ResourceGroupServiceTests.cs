using MatViewDb.Core.Errors;
using MatViewDb.Frontend.ResourceGroups;
using MatViewDb.Unit.Frontend.Jobs;
using Xunit;

namespace MatViewDb.Unit.Frontend.Sessions;

/// <summary>Proves that concurrency_limit binds: by tasks that are complete or are not, and a clock that the test moves.</summary>
public sealed class ResourceGroupServiceTests
{
    [Fact]
    public async Task ThoseBeyondTheLimitWaitInOrderAndAtLastGiveUp()
    {
        await using var node = await FrontendHarness.StartAsync();
        var time = new HandTime(new DateTime(2030, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        var groups = new ResourceGroupService(node.Node.Services.Store, time);
        var two = new ResourceGroup(1, "two") { ConcurrencyLimit = 2 };
        var first = await groups.EnterAsync(two, node.Session, CancellationToken.None);
        var second = await groups.EnterAsync(two, node.Session, CancellationToken.None);
        var third = groups.EnterAsync(two, node.Session, CancellationToken.None).AsTask();
        var fourth = groups.EnterAsync(two, node.Session, CancellationToken.None).AsTask();
        Assert.False(third.IsCompleted);
        Assert.Equal((2, 2), groups.Usage("two"));
        first!.Dispose(); // A group with a limit gives places.
        var place = await third;
        Assert.False(fourth.IsCompleted);
        Assert.Equal((2, 1), groups.Usage("two"));

        // Whoever has waited too long is told, and takes nobody's place.
        time.Advance(TimeSpan.FromSeconds(301));
        var full = await Assert.ThrowsAsync<MatViewException>(() => fourth);
        Assert.Equal(ResourceGroupErrors.Full.Code, full.Code);
        Assert.Equal((2, 0), groups.Usage("two"));
        second!.Dispose(); // The same.
        place!.Dispose();
        Assert.Equal((0, 0), groups.Usage("two"));
    }

    [Fact]
    public async Task ARaisedLimitLetsThoseInThatWait()
    {
        await using var node = await FrontendHarness.StartAsync();
        var groups = new ResourceGroupService(node.Node.Services.Store, TimeProvider.System);
        var one = new ResourceGroup(1, "g") { ConcurrencyLimit = 1 };
        using var first = await groups.EnterAsync(one, node.Session, CancellationToken.None);
        var second = groups.EnterAsync(one, node.Session, CancellationToken.None).AsTask();
        Assert.False(second.IsCompleted);
        using var third = await groups.EnterAsync(one with { ConcurrencyLimit = 3 }, node.Session, CancellationToken.None);
        using var place = await second;
        Assert.Equal((3, 0), groups.Usage("g"));
    }

    [Fact]
    public async Task ARefreshWaitsForAPlaceInTheGroupOfItsView()
    {
        await using var node = await FrontendHarness.StartAsync();
        await node.RunAsync(
            "CREATE DATABASE d; USE d; CREATE TABLE t (a INT); INSERT INTO t VALUES (1), (2);"
            + "CREATE RESOURCE GROUP narrow WITH ('cpu_weight' = '1', 'concurrency_limit' = '1');"
            + "CREATE MATERIALIZED VIEW m REFRESH DEFERRED MANUAL PROPERTIES ('resource_group' = 'narrow') AS SELECT sum(a) AS s FROM t");
        var groups = node.Node.Services.ResourceGroups;
        var place = await groups.EnterAsync(groups.Find("narrow")!, node.Session, CancellationToken.None); // Made above.
        var other = node.NewSession();
        var refresh = Task.Run(() => node.RunAsync("REFRESH MATERIALIZED VIEW m WITH SYNC MODE", other));
        RefreshBench.WaitFor("the refresh in the queue", () => groups.Usage("narrow") == (1, 1));
        Assert.False(refresh.IsCompleted);
        place!.Dispose(); // A group with a limit gives places.
        await refresh;
        Assert.Equal("3", await node.RunAsync("SELECT s FROM m"));
        Assert.Equal((0, 0), groups.Usage("narrow"));
    }
}
