using MatViewDb.Catalog.Model;
using MatViewDb.Planner.MvRewrite;
using Xunit;

namespace MatViewDb.Unit.Frontend.Planner;

/// <summary>Holds what is remembered about the freshness of a partition of a view to a kilobyte, also after a restart.</summary>
[Collection(AloneCollection.Name)]
public sealed class FreshnessMemoryTests
{
    [Fact]
    public void APartitionOfAViewTakesLessThanAKilobyte()
    {
        const int Views = 100, Partitions = 1000;
        var fact = FreshnessTests.TableOf(FreshnessTests.Fact, Partitions);
        var other = FreshnessTests.TableOf(FreshnessTests.Other, 84);
        var views = new MaterializedView[Views];
        for (var i = 0; i < Views; i++) views[i] = FreshnessTests.ViewOf(100 + i, 1, [fact.Id, other.Id]);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        for (var i = 0; i < Views; i++) views[i] = FreshnessTests.Stored(FreshnessTests.Refreshed(views[i], [fact, other], null));
        Assert.All(views, v => Assert.True(FreshnessTests.Of(v, fact, other).IsFresh));
        var bytes = (GC.GetTotalMemory(forceFullCollection: true) - before) / (double)(Views * Partitions);
        Assert.InRange(bytes, 1, 1024);

        fact = FreshnessTests.Moved(fact, new Random(1));
        Assert.All(views, v => Assert.Single(FreshnessTests.Of(v, fact, other).StalePartitions));
        GC.KeepAlive(views);
    }
}
