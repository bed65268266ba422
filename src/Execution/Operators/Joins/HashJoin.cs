using System.Numerics;
using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Runtime;
using MatViewDb.Execution.HashTables;
using MatViewDb.Execution.Memory;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Execution.RuntimeFilters;
using MatViewDb.Execution.Spill;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Joins;

/// <summary>
/// Joins on equal keys: collects the right side, builds one table in parallel, probes it with the left side batch by
/// batch, then emits right rows alone where the kind asks for them. When the right side does not fit into memory, both
/// sides are divided on disk by the hash of the key and joined part by part.
/// </summary>
[Operator(typeof(HashJoinSpec))]
public sealed unsafe class HashJoin : Operator, IStreamOperator, ISinkOperator, ISourceOperator, ISpillable
{
    private const long SmallBuildBytes = 1 << 20;
    private readonly HashJoinSpec _spec;
    private readonly List<JoinBuildSink> _sinks = [];
    private readonly Lock _lock = new();
    private readonly Lock _stateLock = new();
    private readonly int[] _storedColumn;
    private List<RecordBatch> _batches = [];
    private int _columnUnits;
    private long _collectedBytes;
    private bool _isCollected;
    private bool _isBuilt;
    private bool _isProbed;

    public HashJoin(OperatorSite site) : base(site)
    {
        _spec = site.Spec<HashJoinSpec>();
        Check.That(_spec.LeftKeys.Count == _spec.RightKeys.Count && _spec.LeftKeys.Count > 0, "a hash join needs keys");
        if (_spec.NullAware && (_spec.LeftKeys.Count > 1 || _spec.Residual is not null))
            throw CoreErrors.NotSupported.With("NOT IN with a correlated subquery");
        Shape = new JoinShape(_spec.Kind, _spec.Output, _spec.Residual, Node);
        LeftKeys = [.. _spec.LeftKeys];
        RightKeys = [.. _spec.RightKeys];
        var types = RightKeys.Select(c => Shape.RightTypes[c].ToSqlType().ToArrow()).ToArray();
        for (var i = 0; i < types.Length; i++)
        {
            var left = Shape.LeftTypes[LeftKeys[i]].ToSqlType().ToArrow();
            Check.That(left.Physical == types[i].Physical && left.Scale == types[i].Scale, "join keys differ in type");
        }

        KeyLayout = new KeyLayout(
            types,
            [.. LeftKeys.Select((l, i) => Shape.LeftTypes[l].Nullable || Shape.RightTypes[RightKeys[i]].Nullable)]);
        NullMask = new byte[(types.Length + 7) / 8];
        for (var i = 0; i < types.Length; i++)
        {
            if (!IsNullSafe(i)) NullMask[i >> 3] |= (byte)(1 << (i & 7));
        }

        StoredColumns = [.. Shape.RightColumns.Union(RightKeys).Order()];
        StoredKeys = [.. RightKeys.Select(c => Array.IndexOf(StoredColumns, c))];
        _storedColumn = [.. Shape.RightColumns.Select(c => Array.IndexOf(StoredColumns, c))];
        Pressure.Register(this);
    }

    internal JoinShape Shape { get; }
    internal int[] LeftKeys { get; }
    internal int[] RightKeys { get; }
    internal KeyLayout KeyLayout { get; }
    internal bool NullAware => _spec.NullAware;

    /// <summary>Bits of the key columns whose NULL equals nothing.</summary>
    internal byte[] NullMask { get; }

    /// <summary>Right columns that are collected: keys, and what the join needs later.</summary>
    internal int[] StoredColumns { get; }

    /// <summary>Where the keys stand among the stored columns.</summary>
    internal int[] StoredKeys { get; }

    /// <summary>All build rows in memory; complete before the first probe. Null when the join spilled.</summary>
    internal JoinBuild? Build { get; private set; }

    /// <summary>Both sides on disk, once memory got short while the right side was collected.</summary>
    internal JoinSpill? Spilled { get; private set; }

    /// <summary>True when a build row has NULL in the key of a null-aware join.</summary>
    internal bool BuildHasNullKey { get; private set; }

    /// <summary>All build rows, wherever they are.</summary>
    internal long BuildRows { get; private set; }

    private MemoryPressure Pressure => Fragment.Query.Pressure;

    internal bool NeedsRange => RightKeys.Length == 1 && !IsNullSafe(0) && IntegerRange.IsInteger(KeyLayout.TypeOf(0));

    internal int[] FilterColumns => [.. _spec.RuntimeFilters.Select(f => RightKeys[f.Key])];

    public override void Wire(PipelineBuilder builder, Pipeline above)
    {
        // Rows that come after all probing: right rows without a partner, and everything when the join spilled.
        var rest = builder.Fork(above);
        rest.SetSource(this);
        above.Prepend(this);
        var build = builder.NewPipeline(this);
        above.DependOn(build.Sink);
        rest.DependOn(build.Sink);
        builder.Wire(Node.Inputs[1], build);
        foreach (var filter in _spec.RuntimeFilters) builder.AnnounceFilter(filter.FilterId, build.Sink);
        rest.DependOn(above);
        builder.Wire(Node.Inputs[0], above);
    }

    public SinkStage OpenSink(WorkerContext worker)
    {
        if (Pressure.IsForced) BeginSpill();
        lock (_lock)
        {
            var sink = new JoinBuildSink(this, worker);
            _sinks.Add(sink);
            return sink;
        }
    }

    public StreamStage OpenStream(WorkerContext worker)
    {
        lock (_stateLock)
        {
            if (!_isProbed)
            {
                _isProbed = true;
                Pressure.Unregister(this);
                if (Build is not null) Fragment.Query.KeepUntilEnd(Build);
            }
        }

        return Spilled is not null ? new JoinProbeSpill(this, worker) : new HashJoinProbe(this, Build!, worker);
    }

    public int Prepare(int parallelism)
    {
        if (Spilled is not null) return Math.Min(parallelism, Spilled.Seal());
        return Shape.EmitsRightAlone ? parallelism : 0;
    }

    public SourceStage OpenSource(WorkerContext worker)
        => Spilled is not null ? new SpilledJoinSource(this, worker) : new JoinRightAlone(Build!, worker);

    public int PrepareFinish(int parallelism)
    {
        var range = NeedsRange ? IntegerRange.Empty : default;
        foreach (var sink in _sinks)
        {
            BuildRows += sink.RowCount;
            if (NeedsRange) range = range.Join(sink.Range);
            BuildHasNullKey |= sink.HasNullKey;
        }

        Count("build_rows", BuildRows);
        if (Spilled is null) MakeRoom();
        if (Spilled is not null)
        {
            foreach (var sink in _sinks) sink.Flush();
            Spilled.Build.Seal();
            return 0;
        }

        if (BuildRows >= int.MaxValue / 4)
            throw CoreErrors.OutOfMemory.With("the build side of a join has more than 500 million rows");
        if (!NeedsRange) range = IntegerRange.Empty;
        _batches = [.. _sinks.SelectMany(sink => sink.Batches)];
        Build = new JoinBuild(this, (int)BuildRows, range, parallelism, Tracker);
        var at = Build.Keys;
        foreach (var sink in _sinks) at = sink.MoveKeys(at);
        Build.KeepKeyTexts(_batches);
        _columnUnits = Build.BuildColumns.Length;
        return _columnUnits + Build.Table.PartitionCount + _spec.RuntimeFilters.Count;
    }

    public void RunFinish(int unit)
    {
        var build = Build!;
        if (unit < build.Table.PartitionCount)
        {
            build.Table.Insert(unit);
            return;
        }

        unit -= build.Table.PartitionCount;
        if (unit < _columnUnits)
        {
            build.SetColumn(unit, _batches, ownTexts: false);
            return;
        }

        unit -= _columnUnits;
        var filter = _spec.RuntimeFilters[unit];
        var columns = _sinks.SelectMany(sink => sink.FilterColumns(unit)).ToArray();
        if (RuntimeFilter.Build(columns, Tracker) is { } built) Fragment.RuntimeFilters.Publish(filter.FilterId, built);
    }

    public void Complete()
    {
        foreach (var batch in _batches) batch.Dispose();
        foreach (var sink in _sinks) sink.DropColumns();
        _batches = [];
        if (Build is null) return;
        Count(Build.Table.IsDense ? "array_index" : "hash_table", 1);
        lock (_stateLock) _isBuilt = true;
    }

    public long RevocableBytes
    {
        get
        {
            if (Spilled is not null || Volatile.Read(ref _isProbed)) return 0;
            if (_isBuilt) return BytesToBuild(BuildRows, _collectedBytes);
            long held = 0;
            lock (_lock)
            {
                foreach (var sink in _sinks) held += sink.HeldBytes;
            }

            return held;
        }
    }

    /// <summary>
    /// Starts to spill while rows are collected, or turns a table back that nobody has probed yet. The workers see the
    /// former at their next batch.
    /// </summary>
    public bool Spill()
    {
        if (_isBuilt) return SpillBuilt();
        lock (_stateLock)
        {
            if (_isCollected) return false;
            BeginSpill();
        }

        JoinBuildSink[] sinks;
        lock (_lock) sinks = [.. _sinks];
        // Every one, also after one that could not.
        var all = true;
        foreach (var sink in sinks) all &= sink.TrySpill();
        return all;
    }

    /// <summary>Gives about how many bytes a table over so many rows takes, with its columns.</summary>
    internal long BytesToBuild(long rowCount, long columnBytes)
    {
        const int NextBytes = sizeof(int);
        var slots = (long)BitOperations.RoundUpToPowerOf2((ulong)Math.Max(16, rowCount * 2));
        return columnBytes + rowCount * (KeyLayout.KeyBytes + NextBytes) + slots * (KeyLayout.KeyBytes == 8 ? 16 : 8);
    }

    /// <summary>Counts a chunk of a part that could neither be held nor divided.</summary>
    internal void CountChunk() => Count("build_chunks", 1);

    internal int StoredColumn(int rightColumn) => _storedColumn[rightColumn];

    public override void Dispose()
    {
        Pressure.Unregister(this);
        Spilled?.Dispose();
    }

    private void BeginSpill()
    {
        lock (_stateLock) Spilled ??= new JoinSpill(this, Fragment.Query);
    }

    /// <summary>Makes sure that the table fits beside the rows that it is made from, or spills them.</summary>
    private void MakeRoom()
    {
        _collectedBytes = _sinks.Sum(sink => sink.HeldBytes);
        var needed = BytesToBuild(BuildRows, _collectedBytes);
        if (Pressure.RoomBytes < needed) Pressure.Relieve(needed);
        lock (_stateLock)
        {
            if (Spilled is null && Pressure.MaySpill && needed > SmallBuildBytes && Pressure.RoomBytes < needed) BeginSpill();
            _isCollected = true;
        }
    }

    private bool SpillBuilt()
    {
        lock (_stateLock)
        {
            if (_isProbed || Spilled is not null || Build is null) return false;
            var spilled = new JoinSpill(this, Fragment.Query);
            using (var router = new SpillRouter(spilled.Build, Tracker))
            using (var hasher = new JoinHasher(KeyLayout, StoredKeys, Tracker))
            {
                for (var first = 0; first < Build.RowCount; first += Fragment.Query.BatchRows)
                {
                    Fragment.Query.ThrowIfFailed();
                    var rows = Build.Stored(first, Math.Min(Fragment.Query.BatchRows, Build.RowCount - first));
                    router.Add(rows, hasher.Hash(rows));
                }

                router.Flush();
            }

            spilled.Build.Seal();
            Build.Dispose();
            Build = null;
            Spilled = spilled;
            return true;
        }
    }

    private bool IsNullSafe(int key) => _spec.NullSafe.Count > key && _spec.NullSafe[key];
}
