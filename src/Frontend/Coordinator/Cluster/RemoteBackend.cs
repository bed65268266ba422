using Google.Protobuf;
using Google.Protobuf.Reflection;
using MatViewDb.Core.Errors;
using MatViewDb.Protocol;
using MatViewDb.Rpc.Contracts;

namespace MatViewDb.Coordinator.Cluster;

/// <summary>
/// Reaches a backend of another process. It counts as lost from a failed call until a heartbeat comes through.
/// </summary>
public sealed class RemoteBackend(long id, string address, IRpcChannel channel) : IBackend, IAsyncDisposable
{
    private const int ChunkBytes = 1 << 20;

    private static readonly ServiceDescriptor s_fragments = Service(FragmentsReflection.Descriptor, "FragmentService");
    private static readonly ServiceDescriptor s_exchange = Service(FragmentsReflection.Descriptor, "ExchangeService");
    private static readonly ServiceDescriptor s_tablets = Service(TabletsReflection.Descriptor, "TabletService");
    private static readonly ServiceDescriptor s_heartbeats = Service(HeartbeatsReflection.Descriptor, "HeartbeatService");

    private volatile bool _isAlive = true;

    public long Id { get; } = id;
    public string Address { get; } = address;
    public bool IsAlive => _isAlive;

    public Task StartFragmentAsync(FragmentRequest request, CancellationToken cancel)
        => CallAsync<FragmentRequest, StartReply>(s_fragments, "Start", request, cancel);

    public IResultStream Fetch(FetchRequest request) => new RemoteResultStream(
        channel.ServerStreaming<FetchRequest, BatchEnvelope>(s_fragments.FindMethodByName("Fetch"), request), Explain);

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
        => CallAsync<CreateTabletsRequest, CreateTabletsReply>(s_tablets, "Create", request, cancel);

    public Task DropTabletsAsync(DropTabletsRequest request, CancellationToken cancel)
        => CallAsync<DropTabletsRequest, DropTabletsReply>(s_tablets, "Drop", request, cancel);

    public Task PublishAsync(PublishRequest request, CancellationToken cancel)
        => CallAsync<PublishRequest, PublishReply>(s_tablets, "Publish", request, cancel);

    public Task AbortAsync(AbortRequest request, CancellationToken cancel)
        => CallAsync<AbortRequest, AbortReply>(s_tablets, "Abort", request, cancel);

    public Task<TabletStatsReply> StatsAsync(TabletStatsRequest request, CancellationToken cancel)
        => CallAsync<TabletStatsRequest, TabletStatsReply>(s_tablets, "Stats", request, cancel);

    public async Task<HeartbeatReply> BeatAsync(HeartbeatRequest request, CancellationToken cancel)
    {
        var reply = await CallAsync<HeartbeatRequest, HeartbeatReply>(s_heartbeats, "Beat", request, cancel).ConfigureAwait(false);
        _isAlive = true;
        return reply;
    }

    public IDisposable OfferStream(string name, Stream stream) => new Feed(this, name, stream);

    public ValueTask DisposeAsync() => channel.DisposeAsync();

    private async Task<TReply> CallAsync<TRequest, TReply>(
        ServiceDescriptor service, string method, TRequest request, CancellationToken cancel)
        where TRequest : IMessage
        where TReply : IMessage
    {
        try
        {
            return await channel.UnaryAsync<TRequest, TReply>(service.FindMethodByName(method), request, cancel)
                .ConfigureAwait(false);
        }
        catch (RpcException problem)
        {
            throw Explain(problem);
        }
    }

    private MatViewException Explain(RpcException problem)
    {
        if (ErrorTrailer.Instance.ToCaller(problem) is MatViewException known) return known;
        if (problem.Status == RpcStatusCode.Cancelled) return CoreErrors.Interrupted.Because(problem);
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
            var call = _backend.Call(s_exchange.FindMethodByName("Feed"), _stop.Token);
            await using (call.ConfigureAwait(false))
            {
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
            }
        }
    }

    private RpcCall<StreamChunk, StreamReply> Call(MethodDescriptor method, CancellationToken cancel)
        => channel.ClientStreaming<StreamChunk, StreamReply>(method, cancel);
}
