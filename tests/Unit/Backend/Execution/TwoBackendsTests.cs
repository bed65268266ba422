using System.Buffers;
using System.Collections.Concurrent;
using System.Net;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Ipc;
using MatViewDb.Backend;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using MatViewDb.Rpc.Client;
using MatViewDb.Rpc.Contracts;
using MatViewDb.Rpc.Server;
using Xunit;

namespace MatViewDb.Unit.Backend.Execution;

public sealed class TwoBackendsTests : IAsyncLifetime
{
    private readonly ConcurrentDictionary<string, int> _ports = new();
    private readonly FakeTabletStore[] _stores = [new(), new()];
    private readonly BackendNode[] _nodes = new BackendNode[2];
    private readonly RpcServer[] _servers = new RpcServer[2];
    private readonly MemoryTracker _memory = new("test");
    private readonly Engine _engine = new();

    public async Task InitializeAsync()
    {
        for (var i = 0; i < 2; i++)
        {
            _nodes[i] = BackendNode.Over(
                new BackendOptions("unused") { Address = $"node{i}", WorkerThreads = 2 }, _stores[i],
                    TimeProvider.System, Connect);
            _servers[i] = new RpcServer(_nodes[i].Services, new RpcServerOptions { Errors = ErrorTrailer.Instance });
            _ports[$"node{i}"] = await _servers[i].StartAsync(new IPEndPoint(IPAddress.Loopback, 0));
        }
    }

    public async Task DisposeAsync()
    {
        foreach (var server in _servers) await server.DisposeAsync();
        foreach (var node in _nodes) node.Dispose();
        _engine.Dispose();
        _memory.Dispose();
    }

    [Fact]
    public async Task RowsTravelBetweenBackendsAndToTheClient()
    {
        SqlType[] types = [SqlType.BigInt, SqlType.String];
        var all = new List<object?[]>();
        for (var i = 0; i < 2; i++)
        {
            var rows = new RandomRows(i).Rows(50_000, (SqlType.BigInt, 1000, 0.1), (SqlType.String, 5000, 0.1));
            all.AddRange(rows);
            _stores[i].Add([.. rows.Chunk(5000).Select(chunk => _engine.Batch(types, chunk))]);
        }

        var source = new ExchangeSourceSpec { ExchangeId = 3, Senders = 2 };
        source.Types_.AddRange(types.Select(t => t.ToProto()));
        await StartAsync(0, Request("q", 0, 0, Plan.Result(Plan.Node(source, source.Types_))));
        var sink = new ExchangeSinkSpec { ExchangeId = 3, Destinations = { new Destination { Address = "node0" } } };
        for (var i = 0; i < 2; i++) await StartAsync(i, Request("q", 1, i, Plan.Node(sink, [], Plan.Scan(1, types))));

        var (rowsRead, outcome) = await FetchAsync(0, new FetchRequest { QueryId = "q" });
        Assert.Null(outcome.Error);
        Assert.Equal(RandomRows.Sorted(all), RandomRows.Sorted(rowsRead));
    }

    [Fact]
    public async Task ASenderThatFailsFailsTheReceiver()
    {
        var source = new ExchangeSourceSpec { ExchangeId = 3, Senders = 1, Types_ = { SqlType.BigInt.ToProto() } };
        await StartAsync(0, Request("bad", 0, 0, Plan.Result(Plan.Node(source, source.Types_))));
        var series = Plan.Series(1, 1_000_000);
        var fails = Plan.Project(series,
            Plan.Call("multiply", SqlType.BigInt, Plan.Column(series, 0), Plan.Long(long.MaxValue / 500_000)));
        var sink = new ExchangeSinkSpec { ExchangeId = 3, Destinations = { new Destination { Address = "node0" } } };
        await StartAsync(1, Request("bad", 1, 0, Plan.Node(sink, [], fails)));
        var problem = await Assert.ThrowsAsync<MatViewException>(
            () => FetchAsync(0, new FetchRequest { QueryId = "bad" }));
        Assert.Equal(7201, problem.Code);
    }

    [Fact]
    public async Task RowsAreStagedOnTheBackendThatHoldsTheTablet()
    {
        var spec = new TableSinkSpec { TableId = 1, TableName = "t", TransactionId = 9, BucketColumns = { 0 } };
        spec.Columns.Add(new ColumnDesc { Id = 0, Name = "id", Type = SqlType.BigInt.ToProto(false) });
        spec.Partitions.Add(new PartitionTarget
        {
            PartitionId = 7,
            Tablets =
            {
                new TabletTarget { TabletId = 70, BackendId = 1, Address = "node0" },
                new TabletTarget { TabletId = 71, BackendId = 2, Address = "node1" },
            },
        });
        await StartAsync(0, Request("load", 0, 0, Plan.Node(spec, [], Plan.Series(1, 10_000))));
        var (_, outcome) = await FetchAsync(0, new FetchRequest { QueryId = "load" });
        Assert.Equal(10_000, outcome.RowsWritten);
        Assert.Equal([(70, 1, 7), (71, 2, 7)],
            outcome.Staged.OrderBy(s => s.TabletId).Select(s => (s.TabletId, s.BackendId, s.PartitionId)));
        var ids = _stores[0].Staged(70).Concat(_stores[1].Staged(71)).Select(r => (long)r[0]!).Order();
        Assert.Equal(Enumerable.Range(1, 10_000).Select(i => (long)i), ids);
    }

    [Fact]
    public async Task TheOutcomeOfAFragmentThatEndedFirstIsTold()
    {
        var source = new ExchangeSourceSpec { ExchangeId = 3, Senders = 1, Types_ = { SqlType.BigInt.ToProto() } };
        await StartAsync(0, Request("fast", 0, 0, Plan.Result(Plan.Node(source, source.Types_))));
        var sink = new ExchangeSinkSpec { ExchangeId = 3, Destinations = { new Destination { Address = "node0" } } };
        await StartAsync(1, Request("fast", 1, 0, Plan.Node(sink, [], Plan.Series(1, 10))));
        var (rows, _) = await FetchAsync(0, new FetchRequest { QueryId = "fast" });
        Assert.Equal(10, rows.Count);
        var (_, outcome) = await FetchAsync(1, new FetchRequest { QueryId = "fast", FragmentId = 1 });
        Assert.Contains(outcome.Profile, profile => profile.RowsOut == 10);
        var problem = await Assert.ThrowsAsync<MatViewException>(
            () => FetchAsync(1, new FetchRequest { QueryId = "never", FragmentId = 1 }));
        Assert.Equal(7202, problem.Code);
    }

    [Fact]
    public async Task RowsReadSoFarAreSeenFromAnotherProcess()
    {
        SqlType[] types = [SqlType.BigInt];
        var rows = new RandomRows(1).Rows(100_000, (SqlType.BigInt, 1000, 0));
        _stores[0].Add([.. rows.Chunk(5000).Select(chunk => _engine.Batch(types, chunk))]);
        await using var channel = Connect("node0");
        await using var streams = new RpcChannelPool(() => Connect("node0"));
        var backend = new RemoteBackend(new BackendName("c", 1), "node0", channel, streams);
        Assert.Equal(0, await backend.RowsReadAsync("slow", 0));

        // Nobody takes the rows, so the query stops somewhere before its end.
        await StartAsync(0, Request("slow", 0, 0, Plan.Result(Plan.Scan(1, types))));
        long read;
        while ((read = await backend.RowsReadAsync("slow", 0)) == 0) await Task.Yield();
        Assert.InRange(read, 1, 100_000);
        await backend.CancelAsync("slow", "enough");
    }

    [Fact]
    public async Task HeartbeatsTellWhatRunsAndKeepOneIdentity()
    {
        await using var channel = Connect("node0");
        var method = HeartbeatsReflection.Descriptor.Services[0].FindMethodByName("Beat");
        var reply = await channel.UnaryAsync<HeartbeatRequest,
            HeartbeatReply>(method, new HeartbeatRequest { ClusterId = "c", BackendId = 4 });
        Assert.Equal((0, 2), (reply.RunningQueries, reply.CpuCores));
        var problem = await Assert.ThrowsAsync<MatViewException>(() => channel.UnaryAsync<HeartbeatRequest,
            HeartbeatReply>(
            method, new HeartbeatRequest { ClusterId = "other", BackendId = 4 }));
        Assert.Equal(7203, problem.Code);
    }

    private static FragmentRequest Request(string query, int fragment, int instance, PlanNode root) => new()
    {
        QueryId = query, FragmentId = fragment, Instance = instance, InstanceCount = 1, Root = root,
            Options = new QueryOptions(),
    };

    private RpcChannel Connect(string address)
        => new("127.0.0.1", _ports[address], new RpcChannelOptions { Errors = ErrorTrailer.Instance });

    private async Task StartAsync(int node, FragmentRequest request)
    {
        await using var channel = Connect($"node{node}");
        var method = FragmentsReflection.Descriptor.Services.Single(s => s.Name == "FragmentService").FindMethodByName(
            "Start");
        await channel.UnaryAsync<FragmentRequest, StartReply>(method, request);
    }

    private async Task<(List<object?[]> Rows, FragmentOutcome Outcome)> FetchAsync(int node, FetchRequest request)
    {
        await using var channel = Connect($"node{node}");
        var method = FragmentsReflection.Descriptor.Services.Single(s => s.Name == "FragmentService").FindMethodByName(
            "Fetch");
        await using var call = channel.ServerStreaming<FetchRequest, BatchEnvelope>(method, request);
        var rows = new List<object?[]>();
        while (await call.Responses.MoveNextAsync())
        {
            if (call.Responses.Current.Outcome is { } outcome) return (rows, outcome);
            var bytes = new ReadOnlySequence<byte>(call.Responses.Current.Ipc.Memory);
            using var batch = IpcFrame.Decode(bytes, _memory);
            for (var row = 0; row < batch.RowCount; row++)
                rows.Add([.. batch.Columns.Select(c => Engine.Value(c, row))]);
        }

        throw new InvalidOperationException("the stream ended without an outcome");
    }
}
