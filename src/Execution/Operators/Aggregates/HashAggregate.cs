using System.Numerics;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Execution.HashTables;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Aggregates;

/// <summary>
/// Groups rows by key and computes aggregates: a table per worker, then the tables' rows are split by hash into
/// partitions
/// that workers merge and emit independently.
/// </summary>
[Operator(typeof(AggregateSpec))]
public sealed unsafe class HashAggregate : BreakerOperator
{
    public override bool RunsAtStarter => true;

    private const int RowsPerPartition = 8 << 10;
    private const int PartitionsMax = 1024;
    /// <summary>Lists of rows by partition and of results, and slots.</summary>
    private const int MergeBytesPerRow = 40;

    private const int RowsMergedSerially = 8 << 10;

    private readonly AggregatePlan _plan;
    private readonly List<GroupingSink> _sinks = [];
    private readonly List<UngroupedSink> _ungrouped = [];
    private readonly Lock _lock = new();
    private int _partitionBits;
    private int _nextPartition;
    private Step _step;
    private DistinctMerge? _distinct;
    private AggregateSpill? _spill;

    public HashAggregate(OperatorSite site) : base(site)
        => _plan = new AggregatePlan(site.Spec<AggregateSpec>(), Node.Inputs[0].OutputTypes, Tracker);

    internal AggregatePlan Plan => _plan;
    internal IReadOnlyList<GroupingSink> Sinks => _sinks;
    internal IReadOnlyList<UngroupedSink> Ungrouped => _ungrouped;
    internal int PartitionCount => 1 << _partitionBits;
    internal MemoryTracker Account => Tracker;

    /// <summary>Is held by the worker whose tables grow.</summary>
    internal Lock Growth { get; } = new();

    internal int BatchRows => Fragment.Query.BatchRows;

    /// <summary>
    /// Rows by partition of each worker: of its groups, then of the pairs of each DISTINCT list.
    /// </summary>
    internal RowPartitions[][] Partitions { get; private set; } = [];

    /// <summary>All workers' groups by key, when they found them so; then there are no <see cref="Partitions"/>.</summary>
    internal DenseGroups? Dense { get; private set; }

    /// <summary>All groups, when there are DISTINCT calls; else sources merge them.</summary>
    internal MergedGroups? Merged { get; private set; }

    private bool IsUngrouped => !_plan.HasKeys && _plan.Distinct.Count == 0;

    public override SinkStage OpenSink(WorkerContext worker)
    {
        lock (_lock)
        {
            if (IsUngrouped)
            {
                var single = new UngroupedSink(_plan, worker);
                _ungrouped.Add(single);
                return single;
            }

            var sink = new GroupingSink(this, _plan, worker);
            _sinks.Add(sink);
            Fragment.Query.Pressure.Register(sink);
            return sink;
        }
    }

    public override int PrepareFinish(int parallelism)
    {
        if (IsUngrouped) return 0;
        foreach (var sink in _sinks) sink.Close();
        if (MustSpill())
        {
            _step = Step.Spill;
            return _sinks.Count;
        }

        _step = Step.Split;
        var total = _sinks.Sum(sink => sink.Groups.Arena.RowCount);
        _partitionBits = BitsFor(total);
        Count("groups_local", total);
        Dense = DenseGroups.TryMake(_plan, _sinks, PartitionCount);
        if (Dense is not null) return 0;
        foreach (var sink in _sinks) sink.Groups.FreeSlots();
        Partitions = new RowPartitions[1 + _plan.Distinct.Count][];
        for (var i = 0; i < Partitions.Length; i++) Partitions[i] = new RowPartitions[_sinks.Count];
        return _sinks.Count;
    }

    public override void RunFinish(int unit)
    {
        switch (_step)
        {
            case Step.Spill: SpillRest(unit); break;
            case Step.MergePairs: _spill!.MergePairs(); break;
            case Step.Split: Split(unit); break;
            case Step.MergeGroups: MergeGroupsOrSplitPairs(unit); break;
            default: _distinct!.Run(unit); break;
        }
    }

    public override int ContinueFinish(int parallelism)
    {
        switch (_step)
        {
            case Step.Spill:
                _step = Step.MergePairs;
                return _spill!.SealPairs();
            case Step.Split when _plan.Distinct.Count > 0:
                _step = Step.MergeGroups;
                Merged = new MergedGroups(this, Tracker);
                return PartitionCount + _sinks.Count;
            case Step.MergeGroups:
                _step = Step.MergeDistinct;
                _distinct = new DistinctMerge(this, Merged!);
                return _distinct.Prepare();
            default:
                return 0;
        }
    }

    public override void Complete()
    {
        _distinct?.Complete();
        _spill?.SealGroups();
    }

    /// <summary>Gives where groups go that do not fit into memory, from the first of them on.</summary>
    internal AggregateSpill StartSpill()
    {
        lock (_lock) return _spill ??= new AggregateSpill(this, _plan);
    }

    /// <summary>True when groups are on disk already, or when there is no room to merge them.</summary>
    private bool MustSpill()
    {
        var pressure = Fragment.Query.Pressure;
        if (_spill is not null) return true;
        if (!pressure.MaySpill || _sinks.TrueForAll(sink => sink.Groups.Arena.RowCount == 0)) return false;
        if (pressure.IsForced) return true;
        var needed = _sinks.Sum(sink => sink.Groups.Arena.RowCount) * MergeBytesPerRow
            + _sinks.Sum(sink => sink.Distinct.Sum(pairs => pairs.UsedBytes)) / 2;
        pressure.Relieve(needed);
        return pressure.RoomBytes < needed;
    }

    private void SpillRest(int unit)
    {
        _sinks[unit].WriteHeld();
        _sinks[unit].FreeSpiller();
    }

    private static int BitsFor(long rows)
        => rows <= RowsMergedSerially
            ? 0 : BitOperations.Log2((ulong)Math.Clamp(rows / RowsPerPartition, 16, PartitionsMax));

    private void Split(int unit)
    {
        var sink = _sinks[unit];
        Partitions[0][unit] = new RowPartitions(sink.Groups.Arena, _partitionBits, Tracker);
        var groups = _sinks.Sum(s => s.Groups.Arena.RowCount);
        for (var i = 0; i < sink.Distinct.Length; i++)
        {
            if (groups > _plan.Distinct[i].NumbersMax) sink.Distinct[i].MoveWordsToRows();
        }
    }

    private void MergeGroupsOrSplitPairs(int unit)
    {
        if (unit < PartitionCount)
        {
            Merged!.Merge(unit);
            return;
        }

        var worker = unit - PartitionCount;
        for (var i = 0; i < _plan.Distinct.Count; i++)
        {
            var bits = BitsFor(_sinks.Sum(sink => sink.Distinct[i].Rows.Arena.RowCount));
            Partitions[i + 1][worker] = new RowPartitions(_sinks[worker].Distinct[i].Rows.Arena, bits, Tracker);
        }
    }

    public override int Prepare(int parallelism)
        => IsUngrouped ? 1 : _spill is null ? Math.Min(parallelism, PartitionCount) : parallelism;

    public override SourceStage OpenSource(WorkerContext worker)
        => IsUngrouped ? new UngroupedSource(this, worker)
            : _spill is null ? new GroupSource(this, worker) : new SpilledGroupSource(_spill, _plan, worker);

    /// <summary>Gives the next partition to merge, or -1.</summary>
    internal int TakePartition()
    {
        var next = Interlocked.Increment(ref _nextPartition) - 1;
        return next < PartitionCount ? next : -1;
    }

    public override void Dispose()
    {
        Merged?.Dispose();
        foreach (var sink in _sinks)
        {
            sink.Close();
            sink.FreeSpiller();
            sink.Groups.FreeSlots();
            foreach (var kernel in sink.Kernels) kernel.Dispose();
        }

        foreach (var sink in _ungrouped)
        {
            foreach (var kernel in sink.Kernels) kernel.Dispose();
        }

        _spill?.Dispose();
    }

    /// <summary>Is what units of the finish do, one step after another.</summary>
    private enum Step
    {
        Spill,
        MergePairs,
        Split,
        MergeGroups,
        MergeDistinct,
    }
}

/// <summary>Sorts the rows of an arena by some bits of their hashes.</summary>
internal sealed unsafe class RowPartitions
{
    private const int PartitionShift = 32;
    private readonly NativeBuffer _rows;
    private readonly long[] _starts;

    internal RowPartitions(RowArena arena, int bits, MemoryTracker tracker)
    {
        var mask = (1UL << bits) - 1;
        _starts = new long[(1 << bits) + 1];
        _rows = NativeBuffer.Allocate(tracker, Math.Max(8, arena.RowCount * sizeof(void*)));
        var step = arena.RowBytes;
        var counts = _starts;
        arena.ForEachBlock((row, count) =>
        {
            for (var i = 0; i < count; i++, row += step) counts[(*(ulong*)row >> PartitionShift & mask) + 1]++;
        });
        for (var i = 1; i < counts.Length; i++) counts[i] += counts[i - 1];
        var next = counts.ToArray();
        var target = (byte**)_rows.Pointer;
        arena.ForEachBlock((row, count) =>
        {
            for (var i = 0; i < count; i++, row += step) target[next[*(ulong*)row >> PartitionShift & mask]++] = row;
        });
    }

    internal int PartitionCount => _starts.Length - 1;

    internal byte** Rows(int partition) => (byte**)_rows.Pointer + _starts[partition];

    internal int Count(int partition) => checked((int)(_starts[partition + 1] - _starts[partition]));
}
