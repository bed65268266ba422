using MatViewDb.Arrow;
using MatViewDb.Execution.Exchange;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;
using Kind = MatViewDb.Protocol.ExchangeSinkSpec.Types.Kind;

namespace MatViewDb.Execution.Operators.Sinks;

/// <summary>
/// Sends the rows of a fragment to instances of another: all to one, to each, in turn, or by hash. Inside the process
/// batches change hands, to other backends they travel as Arrow IPC.
/// </summary>
[Operator(typeof(ExchangeSinkSpec))]
public sealed class ExchangeSink : RootSinkOperator
{
    private readonly ExchangeSinkSpec _spec;
    private readonly ExchangeTarget[] _targets;
    private readonly int[] _bucketTargets;
    private int _turn;

    public ExchangeSink(OperatorSite site) : base(site)
    {
        _spec = site.Spec<ExchangeSinkSpec>();
        _bucketTargets = [.. _spec.BucketTargets];
        _targets = new ExchangeTarget[_spec.Destinations.Count];
        for (var i = 0; i < _targets.Length; i++) _targets[i] = Open(_spec.Destinations[i]);
    }

    public override SinkStage OpenSink(WorkerContext worker) => new Stage(this, worker);

    public override void Complete()
    {
        foreach (var target in _targets) target.End();
    }

    public override void Dispose()
    {
        foreach (var target in _targets) target.Dispose();
    }

    private ExchangeTarget Open(Destination destination)
    {
        if (destination.Address.Length == 0 || destination.Address == Fragment.Services.OwnAddress)
        {
            var queue = Fragment.Services.Exchanges.Find(Fragment.Query.QueryId, _spec.ExchangeId, destination.Instance);
            return new ExchangeTarget(queue ?? ExchangeQueue.OfNobody(), null);
        }

        var header = new PushHeader
        {
            QueryId = Fragment.Query.QueryId, ExchangeId = _spec.ExchangeId, Instance = destination.Instance,
            Sender = Fragment.Request.Instance, SenderAddress = Fragment.Services.OwnAddress,
        };
        return new ExchangeTarget(null, Fragment.Services.Remote.OpenExchange(destination.Address, header));
    }

    private sealed class Stage(ExchangeSink owner, WorkerContext worker) : SinkStage
    {
        private readonly List<int>[] _rows = [.. owner._targets.Select(_ => new List<int>())];
        private ulong[] _hashes = [];

        public override bool IsBlocked
        {
            get
            {
                foreach (var target in owner._targets)
                {
                    if (target.IsFull(worker.Task)) return true;
                }

                return false;
            }
        }

        public override Flow Push(RecordBatch input)
        {
            var targets = owner._targets;
            switch (owner._spec.Kind)
            {
                case Kind.Hash or Kind.BucketHash when targets.Length > 1:
                    return PushByHash(input);
                case Kind.Broadcast:
                    var wanted = false;
                    foreach (var target in targets) wanted |= target.Send(input.Share());
                    input.Dispose();
                    return wanted ? Flow.NeedsMore : Flow.Finished;
                case Kind.RoundRobin:
                    targets[(uint)Interlocked.Increment(ref owner._turn) % targets.Length].Send(input);
                    return Flow.NeedsMore;
                default:
                    return targets[0].Send(input) ? Flow.NeedsMore : Flow.Finished;
            }
        }

        private Flow PushByHash(RecordBatch input)
        {
            if (_hashes.Length < input.RowCount) _hashes = new ulong[input.RowCount];
            var combine = false;
            foreach (var column in owner._spec.HashColumns)
            {
                ColumnHash.Hash(input[column], _hashes.AsSpan(0, input.RowCount), combine);
                combine = true;
            }

            Distribute(_hashes.AsSpan(0, input.RowCount));
            var wanted = false;
            for (var i = 0; i < _rows.Length; i++)
            {
                var rows = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_rows[i]);
                if (rows.Length > 0) wanted |= owner._targets[i].Send(ColumnGather.Take(input, rows, worker.Tracker));
                _rows[i].Clear();
            }

            input.Dispose();
            return wanted ? Flow.NeedsMore : Flow.Finished;
        }

        private void Distribute(ReadOnlySpan<ulong> hashes)
        {
            if (owner._spec.Kind == Kind.BucketHash)
            {
                var buckets = owner._bucketTargets;
                for (var i = 0; i < hashes.Length; i++) _rows[buckets[TableSink.BucketOf(hashes[i], buckets.Length)]].Add(i);
                return;
            }

            // The upper half decides, since tables inside the receivers use the lower half.
            var count = (ulong)owner._targets.Length;
            for (var i = 0; i < hashes.Length; i++) _rows[(int)((hashes[i] >> 32) * count >> 32)].Add(i);
        }
    }
}

/// <summary>Is one receiving instance: a queue of this process or a stream to another.</summary>
internal sealed class ExchangeTarget(ExchangeQueue? queue, IExchangeChannel? channel) : IDisposable
{
    private readonly Lock _lock = new();

    internal bool IsFull(Work asker) => queue is not null && queue.IsFull(asker);

    internal bool Send(RecordBatch batch)
    {
        if (queue is not null) return queue.Write(batch);
        var sent = false;
        WorkerPool.Blocking(() =>
        {
            lock (_lock) sent = channel!.Send(batch);
        });
        return sent;
    }

    internal void End()
    {
        if (queue is not null) queue.EndSender();
        else WorkerPool.Blocking(channel!.End);
    }

    public void Dispose() => channel?.Dispose();
}
