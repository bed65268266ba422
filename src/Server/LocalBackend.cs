using MatViewDb.Arrow;
using MatViewDb.Backend;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Execution;
using MatViewDb.Protocol;

namespace MatViewDb.Server;

/// <summary>Lets the frontend use the backend of its own process without a socket or a copy of any batch.</summary>
internal sealed class LocalBackend(long id, BackendNode node) : IBackend
{
    public long Id { get; } = id;
    public string Address => node.Address;
    public bool IsAlive => true;

    public Task StartFragmentAsync(FragmentRequest request, CancellationToken cancel)
    {
        node.Start(request, atStarter: true, cancel);
        return Task.CompletedTask;
    }

    public IResultStream Fetch(FetchRequest request) => new LocalResultStream(node.Require(request));

    public Task CancelAsync(string queryId, string reason)
    {
        node.Cancel(new CancelRequest { QueryId = queryId, Reason = reason });
        return Task.CompletedTask;
    }

    public Task<long> RowsReadAsync(string queryId, long allowed) => Task.FromResult(node.Runner.RowsRead(queryId, allowed));

    public Task CreateTabletsAsync(CreateTabletsRequest request, CancellationToken cancel)
    {
        node.CreateTablets(request);
        return Task.CompletedTask;
    }

    public Task SetRollupsAsync(SetRollupsRequest request, CancellationToken cancel)
    {
        node.SetRollups(request);
        return Task.CompletedTask;
    }

    public Task<BuildRollupsReply> BuildRollupsAsync(BuildRollupsRequest request, CancellationToken cancel)
        => Task.FromResult(node.BuildRollups(request, cancel));

    public Task DropTabletsAsync(DropTabletsRequest request, CancellationToken cancel)
    {
        node.DropTablets(request);
        return Task.CompletedTask;
    }

    public Task PublishAsync(PublishRequest request, CancellationToken cancel)
    {
        node.Publish(request);
        return Task.CompletedTask;
    }

    public Task AbortAsync(AbortRequest request, CancellationToken cancel)
    {
        node.Abort(request);
        return Task.CompletedTask;
    }

    public Task<MeetChangesReply> MeetChangesAsync(MeetChangesRequest request, CancellationToken cancel)
        => Task.FromResult(node.MeetChanges(request));

    public Task KeepVersionsAsync(KeepVersionsRequest request, CancellationToken cancel)
    {
        node.Keep(request);
        return Task.CompletedTask;
    }

    public Task<TabletStatsReply> StatsAsync(TabletStatsRequest request, CancellationToken cancel)
        => Task.FromResult(node.Stats(request));

    public Task<BoundsReply> BoundsAsync(BoundsRequest request, CancellationToken cancel)
        => Task.FromResult(node.Bounds(request));

    public Task<CheckTabletsReply> CheckTabletsAsync(CheckTabletsRequest request, CancellationToken cancel)
        => Task.FromResult(node.CheckTablets(request, cancel));

    public Task HoldTabletsAsync(HoldTabletsRequest request, CancellationToken cancel)
    {
        node.Hold(request);
        return Task.CompletedTask;
    }

    public Task<CopyTabletReply> CopyTabletAsync(CopyTabletRequest request, CancellationToken cancel)
        => Task.FromResult(node.CopyTablet(request, cancel));

    public Task RestoreTabletAsync(RestoreTabletRequest request, CancellationToken cancel)
    {
        node.RestoreTablet(request, cancel);
        return Task.CompletedTask;
    }

    public Task<DescribeBackendReply> DescribeAsync(CancellationToken cancel) => Task.FromResult(node.Describe());

    public Task<HeartbeatReply> BeatAsync(HeartbeatRequest request, CancellationToken cancel) => Task.FromResult(node.Beat(request));

    public IDisposable OfferStream(string name, Stream stream) => node.OfferStream(name, stream);
}

/// <summary>Gives the rows of a fragment of this process.</summary>
internal sealed class LocalResultStream(IFragmentExecution execution) : IResultStream
{
    public FragmentOutcome? Outcome { get; private set; }

    public async ValueTask<RecordBatch?> NextAsync(CancellationToken cancel)
    {
        var batch = await execution.ReadAsync(cancel).ConfigureAwait(false);
        if (batch is null) Outcome = await execution.Completion.ConfigureAwait(false);
        return batch;
    }

    public ValueTask DisposeAsync()
    {
        if (!execution.HasEnded) execution.Cancel();
        execution.Dispose();
        return ValueTask.CompletedTask;
    }
}
