using MatViewDb.Jobs.Framework;
using MatViewDb.Unit.Frontend.Jobs;
using Xunit;

namespace MatViewDb.Unit.Frontend.Streams;

public sealed class EventLogTests
{
    [Fact]
    public void EventsStandUnderTheirNamesAndTheOldestGo()
    {
        var log = new EventLog(new HandTime(new DateTime(2026, 1, 2)));
        log.Add(EventLog.SinkFailed, ("sinkId", 7L), ("error", "it's é"), ("none", null));
        var first = Assert.Single(log.All);
        Assert.Equal(new DateTime(2026, 1, 2), first.At);
        Assert.Equal("""{"sinkFail":{"sinkId":7,"error":"it's é","none":null}}""", first.Info);
        for (var i = 0; i < 2_000; i++) log.Add(EventLog.ServerStarted, ("i", i));
        Assert.Equal(1_000, log.All.Count);
        Assert.Equal(1_000, log.All.Select(e => e.Id).Distinct().Count());
        Assert.Equal("""{"metaNodeStart":{"i":1999}}""", log.All[^1].Info);
    }
}
