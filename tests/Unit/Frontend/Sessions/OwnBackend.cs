using MatViewDb.Arrow;
using MatViewDb.Backend;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Coordinator.Queries;
using MatViewDb.Execution;
using MatViewDb.Protocol;

namespace MatViewDb.Unit.Frontend.Sessions;

/// <summary>Lets a frontend under test use a real backend of the same process.</summary>
internal sealed class OwnBackend(BackendNode node) : IBackend, ILocalRunner
{
    public long Id => 1;
    public string Address => node.Address;
    public bool IsAlive => true;

    public Task StartFragmentAsync(FragmentRequest request, CancellationToken cancel)
    {
        node.Start(request);
        return Task.CompletedTask;
    }

    public IResultStream Fetch(FetchRequest request) => new Rows(node.Require(request));

    public IResultStream Run(FragmentRequest request, CancellationToken cancel)
        => new Rows(node.Start(request, atStarter: true, cancel));

    public Task CancelAsync(string queryId, string reason)
    {
        node.Cancel(new CancelRequest { QueryId = queryId, Reason = reason });
        return Task.CompletedTask;
    }

    public Task CreateTabletsAsync(CreateTabletsRequest request, CancellationToken cancel)
    {
        node.CreateTablets(request);
        return Task.CompletedTask;
    }

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

    public Task<BoundsReply> BoundsAsync(BoundsRequest request, CancellationToken cancel) => Task.FromResult(node.Bounds(request));

    public Task<TabletStatsReply> StatsAsync(TabletStatsRequest request, CancellationToken cancel)
        => Task.FromResult(node.Stats(request));

    public Task<HeartbeatReply> BeatAsync(HeartbeatRequest request, CancellationToken cancel) => Task.FromResult(node.Beat(request));

    public IDisposable OfferStream(string name, Stream stream) => node.OfferStream(name, stream);

    private sealed class Rows(IFragmentExecution execution) : IResultStream
    {
        public FragmentOutcome? Outcome { get; private set; }

        public async ValueTask<RecordBatch?> NextAsync(CancellationToken cancel)
        {
            var batch = await execution.ReadAsync(cancel);
            if (batch is null) Outcome = await execution.Completion;
            return batch;
        }

        public ValueTask DisposeAsync()
        {
            if (!execution.HasEnded) execution.Cancel();
            execution.Dispose();
            return ValueTask.CompletedTask;
        }
    }
}
