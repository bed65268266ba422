using MatViewDb.Catalog.Model;
using MatViewDb.Jobs.Framework;
using MatViewDb.Jobs.MaterializedViews;
using Xunit;

namespace MatViewDb.Unit.Frontend.Jobs;

/// <summary>Holds what is kept of a view's last refresh to its form, and to what its runs say together.</summary>
public sealed class RefreshSummaryTests
{
    // Written by the first version; it is never changed, only others come beside it.
    private const string Frozen =
        "{\"Version\":1,\"JobId\":\"7\",\"CreateTime\":\"2026-01-02T03:04:05Z\",\"ProcessTime\":\"2026-01-02T03:04:06Z\","
        + "\"FinishTime\":\"2026-01-02T03:04:08Z\",\"State\":\"SUCCESS\",\"Force\":true,\"Seconds\":2,\"PartitionStart\":\"a\","
        + "\"PartitionEnd\":\"b\",\"BasePartitions\":\"{}\",\"MvPartitions\":\"p1|p2\",\"ErrorCode\":0,\"ErrorMessage\":null,"
        + "\"QueryIds\":[\"x\",\"y\"],\"IsManual\":true,\"IsSync\":false,\"Priority\":50,\"RefreshMode\":\"PARTIAL\",\"FieldOfALaterVersion\":1}";

    private static readonly DateTime s_time = new(2026, 1, 2, 3, 4, 5, DateTimeKind.Utc);

    [Fact]
    public void ReadsWhatTheFirstVersionWrote()
    {
        var read = RefreshSummary.FromDocument(new Document(RefreshSummary.DocumentKind, RefreshSummary.KeyOf(3), Frozen));
        Assert.Equal(("7", "SUCCESS", true, 2.0, "p1|p2"), (read?.JobId, read?.State, read?.Force, read?.Seconds, read?.MvPartitions));
        Assert.Equal("x,y", string.Join(",", read!.QueryIds)); // Read above.
        Assert.Equal((s_time, "PARTIAL", 50), (read.CreateTime, read.RefreshMode, read.Priority));
        Assert.Equal(read.ToDocument(3), RefreshSummary.FromDocument(read.ToDocument(3))?.ToDocument(3));
    }

    [Fact]
    public void LeavesOutWhatALaterVersionWrote()
        => Assert.Null(RefreshSummary.FromDocument(new Document(
            RefreshSummary.DocumentKind, "3", Frozen.Replace("\"Version\":1", "\"Version\":2", StringComparison.Ordinal))));

    [Fact]
    public void RunsThatAreKeptAndRunsThatFollowAreOneRefresh()
    {
        TaskRun[] runs = [Run(1, TaskRunState.Success, "p1"), Run(2, TaskRunState.Success, "p2"), Run(3, TaskRunState.Merged)];
        var whole = RefreshSummary.Of(null, runs);
        Assert.Equal(("p1|p2", TaskRunState.Success, 4.0), (whole?.MvPartitions, whole?.State, whole?.Seconds));
        Assert.Equal(whole!.ToDocument(1), RefreshSummary.Of(RefreshSummary.Of(null, runs[..1]), runs[1..])?.ToDocument(1)); // Three runs.
    }

    private static TaskRun Run(int id, string state, params string[] partitions) => new()
    {
        QueryId = $"q{id}", ViewId = 1, TaskName = "mv-1", Database = "d", CreateTime = s_time.AddSeconds(id), State = state, JobId = "9",
        Trigger = "MANUAL", MvPartitions = partitions, ProcessTime = state == TaskRunState.Merged ? null : s_time.AddSeconds(id),
        FinishTime = s_time.AddSeconds(id + 2),
    };
}
