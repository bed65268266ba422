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
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators;

/// <summary>
/// Joins on equal keys: collects the right side, builds one table in parallel, probes it with the left side batch by
/// batch, then emits right rows alone where the kind asks for them.
/// </summary>
[Operator(typeof(HashJoinSpec))]
public sealed unsafe class HashJoin : Operator, IStreamOperator, ISinkOperator, ISourceOperator, IRightSide
{
    private readonly HashJoinSpec _spec;
    private readonly List<JoinBuildSink> _sinks = [];
    private readonly Lock _lock = new();
    private List<RecordBatch> _batches = [];
    private NativeBuffer? _keys;
    private int _columnUnits;
    private int _nextRow;

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
    }

    internal JoinShape Shape { get; }
    internal int[] LeftKeys { get; }
    internal int[] RightKeys { get; }
    internal KeyLayout KeyLayout { get; }
    internal bool NullAware => _spec.NullAware;

    /// <summary>Bits of the key columns whose NULL equals nothing.</summary>
    internal byte[] NullMask { get; }

    /// <summary>The table over all build rows; complete before the first probe.</summary>
    internal JoinTable Table { get; private set; } = null!;

    Column[] IRightSide.BuildColumns => BuildColumns;
    JoinShape IRightSide.Shape => Shape;
    NativeBuffer? IRightSide.Matched => Matched;
    internal Column[] BuildColumns { get; private set; } = [];

    /// <summary>True when a build row has NULL in the key of a null-aware join.</summary>
    internal bool BuildHasNullKey { get; private set; }

    internal NativeBuffer? Matched { get; private set; }

    internal int BuildRows { get; private set; }

    internal QueryMemory Memory => new(Fragment.Query);

    internal bool NeedsRange => RightKeys.Length == 1 && !IsNullSafe(0) && IntegerRange.IsInteger(KeyLayout.TypeOf(0));

    internal int[] FilterColumns => [.. _spec.RuntimeFilters.Select(f => RightKeys[f.Key])];

    public override void Wire(PipelineBuilder builder, Pipeline above)
    {
        Pipeline? alone = null;
        if (Shape.EmitsRightAlone)
        {
            alone = builder.Fork(above);
            alone.SetSource(this);
        }

        above.Prepend(this);
        var build = builder.NewPipeline(this);
        above.DependOn(build.Sink);
        alone?.DependOn(build.Sink);
        builder.Wire(Node.Inputs[1], build);
        foreach (var filter in _spec.RuntimeFilters) builder.AnnounceFilter(filter.FilterId, build.Sink);
        alone?.DependOn(above);
        builder.Wire(Node.Inputs[0], above);
    }

    public SinkStage OpenSink(WorkerContext worker)
    {
        lock (_lock)
        {
            var sink = new JoinBuildSink(this, worker);
            _sinks.Add(sink);
            return sink;
        }
    }

    public StreamStage OpenStream(WorkerContext worker) => new HashJoinProbe(this, worker);

    public int Prepare(int parallelism) => parallelism;

    public SourceStage OpenSource(WorkerContext worker) => new JoinRightAlone(this, worker);

    public int PrepareFinish(int parallelism)
    {
        _batches = [.. _sinks.SelectMany(sink => sink.Batches)];
        long total = 0;
        var range = NeedsRange ? IntegerRange.Empty : default;
        foreach (var sink in _sinks)
        {
            total += sink.RowCount;
            if (NeedsRange) range = range.Join(sink.Range);
            BuildHasNullKey |= sink.HasNullKey;
        }

        if (total >= int.MaxValue / 4)
            throw CoreErrors.OutOfMemory.With("the build side of a join has more than 500 million rows");
        BuildRows = (int)total;
        _keys = NativeBuffer.Allocate(Tracker, Math.Max(8, total * KeyLayout.KeyBytes));
        var at = _keys.Pointer;
        foreach (var sink in _sinks) at = sink.MoveKeys(at);
        if (!NeedsRange) range = IntegerRange.Empty;
        Table = new JoinTable(KeyLayout, _keys.Pointer, BuildRows, range, NullMask, parallelism, Tracker);
        if (Shape.EmitsRightAlone) Matched = NativeBuffer.AllocateZeroed(Tracker, Math.Max(8, BuildRows));
        BuildColumns = new Column[Shape.RightColumns.Length];
        _columnUnits = BuildColumns.Length;
        Count("build_rows", BuildRows);
        return _columnUnits + Table.PartitionCount + _spec.RuntimeFilters.Count;
    }

    public void RunFinish(int unit)
    {
        if (unit < Table.PartitionCount)
        {
            Table.Insert(unit);
            return;
        }

        unit -= Table.PartitionCount;
        if (unit < _columnUnits)
        {
            var type = Shape.RightTypes[Shape.RightColumns[unit]].ToSqlType().ToArrow();
            BuildColumns[unit] = Memory.Concat([.. _batches.Select(b => b[unit])], type);
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
        Count(Table.IsDense ? "array_index" : "hash_table", 1);
    }

    (int First, int Count) IRightSide.TakeRows(int most)
    {
        var first = Interlocked.Add(ref _nextRow, most) - most;
        return first >= BuildRows || first < 0 ? (0, 0) : (first, Math.Min(most, BuildRows - first));
    }

    private bool IsNullSafe(int key) => _spec.NullSafe.Count > key && _spec.NullSafe[key];
}
