using Google.Protobuf;
using Google.Protobuf.Reflection;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Protocol;
using MatViewDb.Rpc.Client;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Framing;

namespace MatViewDb.Coordinator.Cluster;

/// <summary>
/// Reaches a backend of another process. It counts as lost until a heartbeat comes through, and again from a failed call on;
/// then Membership looks for it and makes a new one of these. A heartbeat that is not answered ends the calls that wait for
/// the backend. Every call says whom it is meant for, so that a process that took the address over refuses it.
/// </summary>
public sealed class RemoteBackend(BackendName name, string address, IRpcChannel channel, RpcChannelPool streams) : IBackend, IDisposable
{
    private const int ChunkBytes = 1 << 20;

    // A process that stands still must not hold up whoever asks it; making many tablets takes the longest.
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(30);
    private static readonly TimeSpan s_creationPatience = TimeSpan.FromSeconds(120);

    private static readonly TimeSpan s_checkPatience = TimeSpan.FromHours(1);

    private static readonly ServiceDescriptor s_fragments = Service(FragmentsReflection.Descriptor, "FragmentService");
    private static readonly RpcMethod<FetchRequest, BulkMessage<BatchEnvelope, BatchBody>> s_fetch =
        RpcMethod.From<FetchRequest, BulkMessage<BatchEnvelope, BatchBody>>(
            s_fragments.FindMethodByName("Fetch"),
            new RpcCodecs().Add(BatchBody.CodecFor<BatchEnvelope>(BatchEnvelope.IpcFieldNumber, MemoryTracker.Process)));
    private static readonly ServiceDescriptor s_exchange = Service(FragmentsReflection.Descriptor, "ExchangeService");
    private static readonly ServiceDescriptor s_tablets = Service(TabletsReflection.Descriptor, "TabletService");
    private static readonly ServiceDescriptor s_heartbeats = Service(HeartbeatsReflection.Descriptor, "HeartbeatService");

    private readonly RpcHeaders _headers = name.ToHeaders();
    private readonly CancellationTokenSource _silence = new();
    private volatile bool _isAlive;

    public long Id { get; } = name.BackendId;
    public string Address { get; } = address;
    public bool IsAlive => _isAlive;

    private RpcChannelPool Streams => streams;

    public Task StartFragmentAsync(FragmentRequest request, CancellationToken cancel)
        => CallAsync<FragmentRequest, StartReply>(s_fragments, "Start", request, cancel);

    public IResultStream Fetch(FetchRequest request)
    {
        var lent = streams.Rent();
        return new RemoteResultStream(
            lent.Start(s_fetch, request, new RpcCallOptions { Headers = _headers, Cancellation = _silence.Token }), Explain,
            endedWell => streams.ReturnAsync(lent, endedWell));
    }

    public async Task<long> RowsReadAsync(string queryId, long allowed)
    {
        try
        {
            var reply = await CallAsync<ProgressRequest, ProgressReply>(
                s_fragments, "Progress", new ProgressRequest { QueryId = queryId, RowsAllowed = allowed },
                CancellationToken.None).ConfigureAwait(false);
            return reply.RowsRead;
        }
        catch (MatViewException)
        {
            return 0;
        }
    }

    public async Task CancelAsync(string queryId, string reason)
    {
        try
        {
            await CallAsync<CancelRequest, CancelReply>(
                s_fragments, "Cancel", new CancelRequest { QueryId = queryId, Reason = reason }, CancellationToken.None)
                .ConfigureAwait(false);
        }
        catch (MatViewException)
        {
            // A lost backend runs nothing for us any more.
        }
    }

    public Task CreateTabletsAsync(CreateTabletsRequest request, CancellationToken cancel)
        => CallAsync<CreateTabletsRequest, CreateTabletsReply>(s_tablets, "Create", request, cancel, s_creationPatience);

    public Task DropTabletsAsync(DropTabletsRequest request, CancellationToken cancel)
        => CallAsync<DropTabletsRequest, DropTabletsReply>(s_tablets, "Drop", request, cancel);

    public Task PublishAsync(PublishRequest request, CancellationToken cancel)
        => CallAsync<PublishRequest, PublishReply>(s_tablets, "Publish", request, cancel);

    public Task AbortAsync(AbortRequest request, CancellationToken cancel)
        => CallAsync<AbortRequest, AbortReply>(s_tablets, "Abort", request, cancel);

    public Task<MeetChangesReply> MeetChangesAsync(MeetChangesRequest request, CancellationToken cancel)
        => CallAsync<MeetChangesRequest, MeetChangesReply>(s_tablets, "MeetChanges", request, cancel);

    public Task KeepVersionsAsync(KeepVersionsRequest request, CancellationToken cancel)
        => CallAsync<KeepVersionsRequest, KeepVersionsReply>(s_tablets, "Keep", request, cancel);

    public Task<TabletStatsReply> StatsAsync(TabletStatsRequest request, CancellationToken cancel)
        => CallAsync<TabletStatsRequest, TabletStatsReply>(s_tablets, "Stats", request, cancel);

    public Task<BoundsReply> BoundsAsync(BoundsRequest request, CancellationToken cancel)
        => CallAsync<BoundsRequest, BoundsReply>(s_tablets, "Bounds", request, cancel);

    public Task SetRollupsAsync(SetRollupsRequest request, CancellationToken cancel)
        => CallAsync<SetRollupsRequest, SetRollupsReply>(s_tablets, "SetRollups", request, cancel, s_creationPatience);

    public Task<BuildRollupsReply> BuildRollupsAsync(BuildRollupsRequest request, CancellationToken cancel)
        => CallAsync<BuildRollupsRequest, BuildRollupsReply>(s_tablets, "BuildRollups", request, cancel, s_checkPatience);

    public Task<CheckTabletsReply> CheckTabletsAsync(CheckTabletsRequest request, CancellationToken cancel)
        => CallAsync<CheckTabletsRequest, CheckTabletsReply>(s_tablets, "Check", request, cancel, s_checkPatience);

    public Task HoldTabletsAsync(HoldTabletsRequest request, CancellationToken cancel)
        => CallAsync<HoldTabletsRequest, HoldTabletsReply>(s_tablets, "Hold", request, cancel);

    public Task<CopyTabletReply> CopyTabletAsync(CopyTabletRequest request, CancellationToken cancel)
        => CallAsync<CopyTabletRequest, CopyTabletReply>(s_tablets, "Copy", request, cancel, s_checkPatience);

    public Task RestoreTabletAsync(RestoreTabletRequest request, CancellationToken cancel)
        => CallAsync<RestoreTabletRequest, RestoreTabletReply>(s_tablets, "Restore", request, cancel, s_checkPatience);

    public Task<DescribeBackendReply> DescribeAsync(CancellationToken cancel)
        => CallAsync<DescribeBackendRequest, DescribeBackendReply>(s_tablets, "Describe", new DescribeBackendRequest(), cancel);

    public async Task<HeartbeatReply> BeatAsync(HeartbeatRequest request, CancellationToken cancel)
    {
        // Without a header: a backend that belongs to nobody yet learns from this call who it is.
        try
        {
            var reply = await channel.UnaryAsync<HeartbeatRequest, HeartbeatReply>(
                s_heartbeats.FindMethodByName("Beat"), request, cancel).ConfigureAwait(false);
            _isAlive = true;
            return reply;
        }
        catch (Exception problem)
        {
            // Whatever keeps it from answering a heartbeat in time keeps it from the rest too.
            _isAlive = false;
            var reason = problem is RpcException failed ? Explain(failed) : problem;
            await _silence.CancelAsync().ConfigureAwait(false);
            throw reason;
        }
    }

    /// <summary>Ends nothing that runs; channels belong to whoever made them.</summary>
    public void Dispose() => _silence.Dispose();

    public IDisposable OfferStream(string name, Stream stream) => new Feed(this, name, stream);

    private async Task<TReply> CallAsync<TRequest, TReply>(
        ServiceDescriptor service, string method, TRequest request, CancellationToken cancel, TimeSpan? patience = null)
        where TRequest : IMessage
        where TReply : IMessage
    {
        try
        {
            using var both = CancellationTokenSource.CreateLinkedTokenSource(cancel, _silence.Token);
            var options = new RpcCallOptions { Headers = _headers, Timeout = patience ?? s_patience, Cancellation = both.Token };
            return await channel.UnaryAsync<TRequest, TReply>(service.FindMethodByName(method), request, options)
                .ConfigureAwait(false);
        }
        catch (RpcException problem)
        {
            throw Explain(problem);
        }
        catch (MatViewException problem) when (problem.Code == AnsweredErrors.WrongBackend)
        {
            _isAlive = false;
            throw;
        }
    }

    private MatViewException Explain(RpcException problem)
    {
        if (ErrorTrailer.Instance.ToCaller(problem) is MatViewException known) return known;
        if (problem.Status == RpcStatusCode.Cancelled)
        {
            return _silence.IsCancellationRequested
                ? CoordinatorErrors.BackendLost.Because(problem, Id, Address, "it answers no heartbeats any more")
                : CoreErrors.Interrupted.Because(problem);
        }

        if (problem.Status is RpcStatusCode.Unavailable or RpcStatusCode.DeadlineExceeded) _isAlive = false;
        return CoordinatorErrors.BackendLost.Because(problem, Id, Address, problem.Detail);
    }

    private static ServiceDescriptor Service(FileDescriptor file, string name) => file.Services.Single(s => s.Name == name);

    /// <summary>Sends the bytes of a stream to the backend while a plan there reads them.</summary>
    private sealed class Feed : IDisposable
    {
        private readonly RemoteBackend _backend;
        private readonly string _name;
        private readonly Stream _stream;
        private readonly CancellationTokenSource _stop = new();
        private readonly Task _pump;

        public Feed(RemoteBackend backend, string name, Stream stream)
        {
            (_backend, _name, _stream) = (backend, name, stream);
            _pump = Task.Factory.StartNew(
                () => PumpAsync().GetAwaiter().GetResult(), CancellationToken.None, TaskCreationOptions.LongRunning, TaskScheduler.Default);
        }

        public void Dispose()
        {
            _stop.Cancel();
            try
            {
                _pump.Wait();
            }
            catch (AggregateException)
            {
                // The plan that read the bytes reports what went wrong.
            }

            _stop.Dispose();
        }

        private async Task PumpAsync()
        {
            var lent = _backend.Streams.Rent();
            var ended = false;
            try
            {
                var call = lent.ClientStreaming<StreamChunk, StreamReply>(
                    s_exchange.FindMethodByName("Feed"),
                    new RpcCallOptions { Headers = _backend._headers, Cancellation = _stop.Token });
                await using var owned = call.ConfigureAwait(false);
                var buffer = new byte[ChunkBytes];
                int count;
                do
                {
                    count = _stream.ReadAtLeast(buffer, ChunkBytes, throwOnEndOfStream: false);
                    await call.Requests.WriteAsync(
                        new StreamChunk { Stream = _name, Data = ByteString.CopyFrom(buffer, 0, count), End = count < ChunkBytes },
                        _stop.Token).ConfigureAwait(false);
                }
                while (count == ChunkBytes);
                await call.Requests.CompleteAsync().ConfigureAwait(false);
                await call.ResponseAsync().ConfigureAwait(false);
                ended = true;
            }
            finally
            {
                await _backend.Streams.ReturnAsync(lent, ended).ConfigureAwait(false);
            }
        }
    }
}
