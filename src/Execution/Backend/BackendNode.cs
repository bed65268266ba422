using MatViewDb.Arrow.Buffers;
using MatViewDb.Backend.Client;
using MatViewDb.Backend.Heartbeat;
using MatViewDb.Backend.Services;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Runtime;
using MatViewDb.Execution;
using MatViewDb.Execution.Exchange;
using MatViewDb.Execution.Memory;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Execution.Spill;
using MatViewDb.Files;
using MatViewDb.Protocol;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Server;
using MatViewDb.Storage.Contracts;
using MatViewDb.Storage.Tablets;
using Database = MatViewDb.RocksDb.Database;

namespace MatViewDb.Backend;

/// <summary>
/// Is a whole backend: tablets, workers and services. A standalone process uses it directly; another process reaches it
/// through <see cref="Services"/>.
/// </summary>
public sealed class BackendNode : IDisposable
{
    private const string IdentityFamily = "identity";

    private readonly BackendOptions _options;
    private readonly RemoteBackends _remote;
    private readonly IDisposable? _metadata;
    private readonly DateTimeOffset _started;
    private readonly BackendIdentity _identity;
    private readonly EndedFragments _ended;
    private readonly UnclaimedFragments _unclaimed;
    private readonly ITimer _sweep;
    private readonly FreeMemory _freeMemory;

    private BackendNode(
        BackendOptions options, ITabletStore tablets, BackendIdentity identity, IDisposable? metadata, IFileSystem files,
        TimeProvider time, Func<string, IRpcChannel> connect)
    {
        _identity = identity;
        _ended = new EndedFragments(time);
        _unclaimed = new UnclaimedFragments(time);
        _sweep = time.CreateTimer(_ => EndUnclaimed(), null, UnclaimedFragments.Patience, UnclaimedFragments.Patience / 6);
        _options = options;
        _metadata = metadata;
        _started = time.GetUtcNow();
        Tablets = tablets;
        Memory = new MemoryTracker("the process", options.EffectiveMemoryLimit, MemoryTracker.Process);
        _freeMemory = new FreeMemory(options.EffectiveMemoryLimit, time);
        Spill = new SpillSpace(
            files, SpillSpace.DirectoryFor(options.DataDirectory, options.SpillDirectory), options.SpillLimitBytes,
            Memory.Child("spill buffers"));
        Workers = new WorkerPool(options.WorkerThreads);
        _remote = new RemoteBackends(connect);
        Runner = new FragmentRunner(
            new ExecutionServices(tablets, new StreamHub(), new BatchHub(), new ExchangeHub(), _remote,
                options.Address, Spill),
            Workers, Memory, time);
        var codecs = BatchCodecs.Make(
            push => Runner.Hold(push.Header?.QueryId ?? "") is { } hold ? (hold.Tracker, hold) : (Memory, null), Memory);
        Services = new RpcServices(codecs)
            .AddService(FragmentsReflection.Descriptor.Services.Single(s => s.Name == nameof(FragmentService)),
                new FragmentService(this))
            .AddService(FragmentsReflection.Descriptor.Services.Single(s => s.Name == nameof(ExchangeService)),
                new ExchangeService(this))
            .AddService(TabletsReflection.Descriptor.Services.Single(s => s.Name == nameof(TabletService)),
                new TabletService(this))
            .AddService(HeartbeatsReflection.Descriptor.Services.Single(s => s.Name == nameof(HeartbeatService)),
                new HeartbeatService(this));
    }

    public string Address => _options.Address;
    public ITabletStore Tablets { get; }
    public MemoryTracker Memory { get; }
    public SpillSpace Spill { get; }
    public WorkerPool Workers { get; }
    public FragmentRunner Runner { get; }

    /// <summary>
    /// Gives the services to serve over a socket (RpcServer) or inside the process (InProcessChannel).
    /// </summary>
    public RpcServices Services { get; }

    /// <summary>Opens the store in the data directory and starts the workers.</summary>
    public static BackendNode Open(
        BackendOptions options, IFileSystem files, TimeProvider time, Func<string, IRpcChannel> connect)
    {
        files.CreateDirectory(options.DataDirectory);
        var database = Database.Open(Path.Combine(options.DataDirectory, "tablet-meta"), new RocksDb.Options());
        try
        {
            var identity = new BackendIdentity(new RocksDbMetadata(database, IdentityFamily));
            var store = TabletStore.Open(
                files, Path.Combine(options.DataDirectory, "tablets"), new RocksDbMetadata(database), time, options.Storage);
            var node = new BackendNode(options, store, identity, database, files, time, connect);
            store.IsBusy = () => node.Runner.RunningQueries > 0;
            return node;
        }
        catch
        {
            database.Dispose();
            throw;
        }
    }

    /// <summary>Makes a backend over a given store, for tests.</summary>
    public static BackendNode Over(
        BackendOptions options, ITabletStore tablets, TimeProvider time, Func<string, IRpcChannel> connect,
        IFileSystem? files = null)
        => new(options, tablets, new BackendIdentity(new MemoryMetadata()), null, files ?? new MemoryFileSystem(), time, connect);

    /// <summary>
    /// Starts a fragment instance. One that feeds an exchange is disposed when it has ended; others stay until somebody
    /// who
    /// found them (<see cref="FragmentRunner.Find"/>) disposes them.
    /// </summary>
    public IFragmentExecution Start(FragmentRequest request, bool atStarter = false, CancellationToken cancel = default)
    {
        var execution = Runner.Run(request, atStarter, cancel);
        if (request.Root.Spec.Is(ExchangeSinkSpec.Descriptor)) _ = DisposeWhenEndedAsync(request, execution);
        return execution;
    }

    // Its outcome stays for whoever asks: the text of a failure says more than the broken stream of its receiver.
    private async Task DisposeWhenEndedAsync(FragmentRequest request, IFragmentExecution execution)
    {
        var outcome = await execution.Completion.ConfigureAwait(false);
        _ended.Add(request, outcome);
        _unclaimed.Claim(execution);
        execution.Dispose();
    }

    /// <summary>Starts a fragment for another process, which must ask for it soon.</summary>
    public void StartRemote(FragmentRequest request)
    {
        var execution = Start(request);
        if (!execution.HasEnded) _unclaimed.Add(execution);
        else if (execution is FragmentExecution { Context.Query.Failure: { } failure })
        {
            // Said at once: no rows of the other fragments have been read yet, so the query can be planned anew.
            if (!request.Root.Spec.Is(ExchangeSinkSpec.Descriptor)) execution.Dispose();
            throw failure;
        }
    }

    private void EndUnclaimed()
    {
        foreach (var execution in _unclaimed.TakeExpired())
        {
            var request = execution.Request;
            execution.Cancel(ExecutionErrors.NobodyAsked.With(request.QueryId, request.FragmentId));
            if (!request.Root.Spec.Is(ExchangeSinkSpec.Descriptor)) _ = DisposeWhenEndedAsync(request, execution);
        }
    }

    /// <summary>Finds a fragment that was started and not yet disposed.</summary>
    public IFragmentExecution? Find(FetchRequest request)
    {
        var found = Runner.Find(request.QueryId, request.FragmentId, request.Instance);
        if (found is not null) _unclaimed.Claim(found);
        return found;
    }

    public IFragmentExecution Require(FetchRequest request) => Find(request) ?? throw Unknown(request);

    /// <summary>Gives how a fragment ended that is not found any more; it tells once.</summary>
    public FragmentOutcome RequireOutcome(FetchRequest request) => _ended.Take(request) ?? throw Unknown(request);

    public void Cancel(CancelRequest request)
        => Runner.Cancel(request.QueryId, request.Reason.Length == 0
            ? CoreErrors.Interrupted.With()
            : new MatViewException(CoreErrors.Interrupted.Code, CoreErrors.Interrupted.SqlState, ErrorKind.Cancelled,
                request.Reason));

    public void CreateTablets(CreateTabletsRequest request)
    {
        FaultPoint.Hit("backend.create_tablets");
        if (Tablets is TabletStore store) store.Create(request.Tablets);
        else
        {
            foreach (var tablet in request.Tablets) Tablets.Create(tablet);
        }
    }

    /// <summary>Takes the rollups that tablets are to have from now on.</summary>
    public void SetRollups(SetRollupsRequest request) => Tablets.SetRollups(request.TabletIds, request.Rollups);

    /// <summary>Writes the rollups that rowsets of a tablet lack.</summary>
    public BuildRollupsReply BuildRollups(BuildRollupsRequest request, CancellationToken cancel)
        => Tablets.BuildRollups(request.TabletId, cancel);

    public void DropTablets(DropTabletsRequest request) => Tablets.Drop(request.TabletIds);

    public void Publish(PublishRequest request) => Tablets.Publish(request.TransactionId, request.Tablets);

    public void Abort(AbortRequest request)
    {
        if (request.KeepSome) Tablets.AbortAllBut(request.TransactionId, request.KeptRowsets);
        else Tablets.Abort(request.TransactionId);
    }

    /// <summary>Says whether what a transaction staged meets what others published later.</summary>
    public MeetChangesReply MeetChanges(MeetChangesRequest request)
        => new() { Meets = Tablets.MeetsLaterChanges(request.TransactionId, request.Since) };

    /// <summary>Takes the versions that compaction has to keep apart, in place of those told before.</summary>
    public void Keep(KeepVersionsRequest request)
        => Tablets.Keep(request.Tablets.ToDictionary(t => t.TabletId, t => t.Versions.ToArray()));

    public TabletStatsReply Stats(TabletStatsRequest request)
    {
        var reply = new TabletStatsReply();
        reply.Tablets.AddRange(Tablets.Stats(request.All ? Tablets.TabletIds : request.TabletIds, request.Brief));
        return reply;
    }

    /// <summary>Gives bounds of a column's values in what scans of versions read here.</summary>
    public BoundsReply Bounds(BoundsRequest request) => Tablets.Bounds(request);

    /// <summary>Reads all pages of tablets and says which are damaged.</summary>
    public CheckTabletsReply CheckTablets(CheckTabletsRequest request, CancellationToken cancel)
    {
        var reply = new CheckTabletsReply();
        reply.Damaged.AddRange(Tablets.Check(request.TabletIds, cancel));
        return reply;
    }

    public void Hold(HoldTabletsRequest request) => Tablets.Hold(request);

    public CopyTabletReply CopyTablet(CopyTabletRequest request, CancellationToken cancel) => Tablets.Copy(request, cancel);

    public void RestoreTablet(RestoreTabletRequest request, CancellationToken cancel)
    {
        FaultPoint.Hit("backend.restore_tablet");
        Tablets.Restore(request, cancel);
    }

    /// <summary>Says of this backend what system tables show.</summary>
    public DescribeBackendReply Describe()
    {
        var compaction = Tablets.Compaction;
        var reply = new DescribeBackendReply
        {
            CompactionCandidates = compaction.Candidates, CompactionsRunning = compaction.Running,
            CompactionLastScore = compaction.LastScore, CompactionMaxScore = compaction.MaxScore,
        };
        reply.Damaged.AddRange(Tablets.Damaged);
        reply.Compactions.AddRange(compaction.Done);
        reply.Settings.AddRange(_options.Describe());
        return reply;
    }

    /// <summary>Offers the bytes of a load to plans of this backend until the handle is disposed.</summary>
    public IDisposable OfferStream(string name, Stream stream) => Runner.Services.Streams.Register(name, stream);

    /// <summary>Says who this backend is.</summary>
    public IdentifyReply Identify() => _identity.Tell();

    /// <summary>Decides whether a call may run here: one that is meant for another backend may not.</summary>
    public RpcException? Admit(ServerCallContext context)
        => BackendName.Read(context.RequestHeaders) is { } meant && _identity.Refuse(meant) is { } wrong
            ? ErrorTrailer.Instance.ToStatus(wrong)
            : null;

    /// <summary>Answers a heartbeat, and takes the identity in it when this backend has none yet.</summary>
    public HeartbeatReply Beat(HeartbeatRequest request)
    {
        _identity.Check(request);
        var reply = new HeartbeatReply
        {
            Version = _options.Version,
            StartTimeMicros = _started.ToUnixTimeMilliseconds() * 1000,
            TabletCount = Tablets.TabletCount,
            CpuCores = Workers.ThreadCount,
            RunningQueries = Runner.RunningQueries,
            MemoryBytes = MemoryTracker.Process.UsedBytes,
        };
        try
        {
            reply.FreeBytes = new DriveInfo(Path.GetFullPath(_options.DataDirectory)).AvailableFreeSpace;
        }
        catch (Exception problem) when (problem is ArgumentException or IOException)
        {
            reply.FreeBytes = 0;
        }

        reply.StagedTransactions.AddRange(Tablets.StagedTransactions());
        if (request.ListTablets) reply.TabletIds.AddRange(Tablets.TabletIds);
        return reply;
    }

    public void Dispose()
    {
        _sweep.Dispose();
        _freeMemory.Dispose();
        Runner.Stop();
        Workers.Dispose();
        _remote.Dispose();
        Tablets.Dispose();
        _metadata?.Dispose();
    }

    private static MatViewException Unknown(FetchRequest request)
        => ExecutionErrors.UnknownFragment.With(request.QueryId, request.FragmentId, request.Instance);
}
