using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Execution.Memory;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Execution.Spill;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Joins;

/// <summary>
/// Joins on any condition: collects the right side and tests every pair, a batch of pairs at a time. A right side that does not
/// fit into memory lies on disk and is read once for each block of left rows.
/// </summary>
[Operator(typeof(NestedLoopJoinSpec))]
public sealed class NestedLoopJoin : Operator, IStreamOperator, ISinkOperator, ISourceOperator, IRightSide
{
    private const long SmallRightBytes = 1 << 20;
    private readonly List<NestedLoopSink> _sinks = [];
    private readonly Lock _lock = new();
    private readonly JoinShape _shape;
    private int _nextRow;

    public NestedLoopJoin(OperatorSite site) : base(site)
    {
        var spec = site.Spec<NestedLoopJoinSpec>();
        NullAware = spec.NullAware;
        _shape = new JoinShape(spec.Kind, spec.Output, spec.Condition, Node);
    }

    JoinShape IRightSide.Shape => _shape;
    Column[] IRightSide.BuildColumns => BuildColumns;
    NativeBuffer? IRightSide.Matched => Matched;
    internal JoinShape Shape => _shape;
    internal bool NullAware { get; }
    internal Column[] BuildColumns { get; private set; } = [];

    /// <summary>A byte a right row, in memory also when the rows are on disk.</summary>
    internal NativeBuffer? Matched { get; private set; }

    internal int BuildRows { get; private set; }

    /// <summary>All right rows, when they did not fit into memory.</summary>
    internal SpillFile? Spilled { get; private set; }

    /// <summary>Rows without columns take nothing.</summary>
    internal bool MaySpill => Fragment.Query.Pressure.MaySpill && _shape.RightColumns.Length > 0;

    public override void Wire(PipelineBuilder builder, Pipeline above)
    {
        Pipeline? alone = null;
        if (_shape.EmitsRightAlone)
        {
            alone = builder.Fork(above);
            alone.SetSource(this);
        }

        above.Prepend(this);
        var build = builder.NewPipeline(this);
        above.DependOn(build.Sink);
        builder.Wire(Node.Inputs[1], build);
        alone?.DependOn(above);
        builder.Wire(Node.Inputs[0], above);
    }

    public SinkStage OpenSink(WorkerContext worker)
    {
        lock (_lock)
        {
            var sink = new NestedLoopSink(this, worker);
            if (MaySpill) Fragment.Query.Pressure.Register(sink);
            _sinks.Add(sink);
            return sink;
        }
    }

    public StreamStage OpenStream(WorkerContext worker)
        => Spilled is null ? new NestedLoopProbe(this, worker) : new SpilledNestedLoopProbe(this, worker);

    public int Prepare(int parallelism) => Spilled is null ? parallelism : 1;

    public SourceStage OpenSource(WorkerContext worker)
        => Spilled is null ? new JoinRightAlone(this, worker) : new SpilledRightAlone(this, worker);

    /// <summary>Gives the file that right rows go to, from the first of them on.</summary>
    internal SpillFile StartSpill()
    {
        lock (_lock) return Spilled ??= CreateSpill();
    }

    public void Complete()
    {
        foreach (var sink in _sinks) sink.Close();
        if (MustSpill())
        {
            foreach (var sink in _sinks) sink.WriteHeld();
            Spilled!.Seal();
        }

        RecordBatch[] batches = [.. _sinks.SelectMany(sink => sink.Batches)];
        var total = Spilled?.RowCount ?? batches.Sum(batch => (long)batch.RowCount);
        if (total >= int.MaxValue / 4)
            throw CoreErrors.OutOfMemory.With("the right side of a join has more than 500 million rows");
        BuildRows = (int)total;
        if (_shape.EmitsRightAlone) Matched = ZeroedMemory.Allocate(Tracker, Math.Max(8, BuildRows));
        Count("build_rows", BuildRows);
        BuildColumns = new Column[_shape.RightColumns.Length];
        var memory = new QueryMemory(Fragment.Query);
        for (var i = 0; i < BuildColumns.Length; i++)
        {
            var type = _shape.RightTypes[_shape.RightColumns[i]].ToSqlType().ToArrow();
            // Of rows on disk the columns are empty: what NULLs stand for.
            BuildColumns[i] = memory.Concat([.. batches.Select(b => b[i])], type);
        }

        foreach (var batch in batches) batch.Dispose();
    }

    (int First, int Count) IRightSide.TakeRows(int most)
    {
        var first = Interlocked.Add(ref _nextRow, most) - most;
        return first >= BuildRows || first < 0 ? (0, 0) : (first, Math.Min(most, BuildRows - first));
    }

    public override void Dispose()
    {
        foreach (var sink in _sinks) sink.Close();
        Spilled?.Dispose();
    }

    /// <summary>True when rows are on disk already, or when there is no room to put them together.</summary>
    private bool MustSpill()
    {
        if (!MaySpill) return false;
        var pressure = Fragment.Query.Pressure;
        if (pressure.IsForced) StartSpill();
        if (Spilled is not null) return true;
        var needed = _sinks.Sum(sink => sink.RevocableBytes);
        if (needed < SmallRightBytes) return false;
        pressure.Relieve(needed);
        if (pressure.RoomBytes >= needed) return false;
        StartSpill();
        return true;
    }
}
