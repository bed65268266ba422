using MatViewDb.Arrow;
using MatViewDb.Protocol;

namespace MatViewDb.Coordinator.Cluster;

/// <summary>Is one backend as the frontend uses it, in the same process or behind a socket. Thread-safe.</summary>
public interface IBackend
{
    long Id { get; }

    /// <summary>Where other backends reach it: host:port, or a name inside the process.</summary>
    string Address { get; }

    bool IsAlive { get; }

    Task StartFragmentAsync(FragmentRequest request, CancellationToken cancel);

    /// <summary>Opens the rows of a started root fragment.</summary>
    IResultStream Fetch(FetchRequest request);

    /// <summary>Asks to stop a query; never throws, a lost backend has stopped anyway.</summary>
    Task CancelAsync(string queryId, string reason);

    /// <summary>
    /// Gives how many rows of tablets a running query has read there so far; 0 when it does not run there (any more). Never
    /// throws.
    /// </summary>
    Task<long> RowsReadAsync(string queryId, long allowed) => Task.FromResult(0L);

    Task CreateTabletsAsync(CreateTabletsRequest request, CancellationToken cancel);
    Task DropTabletsAsync(DropTabletsRequest request, CancellationToken cancel);

    /// <summary>Says which rollups tablets there have, in place of those said before.</summary>
    Task SetRollupsAsync(SetRollupsRequest request, CancellationToken cancel) => Task.CompletedTask;

    /// <summary>Has the rollups written that rowsets of a tablet there lack.</summary>
    Task<BuildRollupsReply> BuildRollupsAsync(BuildRollupsRequest request, CancellationToken cancel)
        => Task.FromResult(new BuildRollupsReply());

    Task PublishAsync(PublishRequest request, CancellationToken cancel);
    Task AbortAsync(AbortRequest request, CancellationToken cancel);

    /// <summary>Asks whether what a transaction staged there meets what others published after its snapshot.</summary>
    Task<MeetChangesReply> MeetChangesAsync(MeetChangesRequest request, CancellationToken cancel)
        => Task.FromResult(new MeetChangesReply { Meets = true });

    /// <summary>Says which versions compaction keeps apart there, in place of those said before.</summary>
    Task KeepVersionsAsync(KeepVersionsRequest request, CancellationToken cancel) => Task.CompletedTask;

    Task<TabletStatsReply> StatsAsync(TabletStatsRequest request, CancellationToken cancel);

    /// <summary>Gives bounds of a column's values in what scans of versions read there.</summary>
    Task<BoundsReply> BoundsAsync(BoundsRequest request, CancellationToken cancel) => Task.FromResult(new BoundsReply());

    /// <summary>Reads all pages of tablets there.</summary>
    Task<CheckTabletsReply> CheckTabletsAsync(CheckTabletsRequest request, CancellationToken cancel)
        => Task.FromResult(new CheckTabletsReply());

    /// <summary>Keeps what tablets show at versions for a backup, or lets go of it.</summary>
    Task HoldTabletsAsync(HoldTabletsRequest request, CancellationToken cancel) => throw new NotSupportedException();

    /// <summary>Copies a held tablet into a file that the backend reaches.</summary>
    Task<CopyTabletReply> CopyTabletAsync(CopyTabletRequest request, CancellationToken cancel) => throw new NotSupportedException();

    /// <summary>Makes a tablet of such a file.</summary>
    Task RestoreTabletAsync(RestoreTabletRequest request, CancellationToken cancel) => throw new NotSupportedException();

    /// <summary>Asks what system tables show of it.</summary>
    Task<DescribeBackendReply> DescribeAsync(CancellationToken cancel) => Task.FromResult(new DescribeBackendReply());

    /// <summary>Asks how it is; one that belongs to another cluster or goes by another number throws error 7203.</summary>
    Task<HeartbeatReply> BeatAsync(HeartbeatRequest request, CancellationToken cancel);

    /// <summary>
    /// Offers the bytes of a LOAD to plans of this backend under a name until the handle is disposed; the caller keeps
    /// the
    /// stream open as long.
    /// </summary>
    IDisposable OfferStream(string name, Stream stream);
}

/// <summary>Gives the rows of a query batch by batch; disposing it early cancels the query. One reader.</summary>
public interface IResultStream : IAsyncDisposable
{
    /// <summary>
    /// Gives the next batch, which the caller disposes; null at the end. A failed query throws its error.
    /// </summary>
    ValueTask<RecordBatch?> NextAsync(CancellationToken cancel);

    /// <summary>Says how the query ended; null before its end.</summary>
    FragmentOutcome? Outcome { get; }
}
