using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Execution.Memory;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Joins;

/// <summary>Joins on any condition: collects the right side and tests every pair, a batch of pairs at a time.</summary>
[Operator(typeof(NestedLoopJoinSpec))]
public sealed class NestedLoopJoin : Operator, IStreamOperator, ISinkOperator, ISourceOperator, IRightSide
{
    private readonly List<Sink> _sinks = [];
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
    internal NativeBuffer? Matched { get; private set; }
    internal int BuildRows { get; private set; }

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
            var sink = new Sink(_shape);
            _sinks.Add(sink);
            return sink;
        }
    }

    public StreamStage OpenStream(WorkerContext worker) => new NestedLoopProbe(this, worker);

    public int Prepare(int parallelism) => parallelism;

    public SourceStage OpenSource(WorkerContext worker) => new JoinRightAlone(this, worker);

    public void Complete()
    {
        RecordBatch[] batches = [.. _sinks.SelectMany(sink => sink.Batches)];
        var total = batches.Sum(batch => (long)batch.RowCount);
        if (total >= int.MaxValue / 4)
            throw CoreErrors.OutOfMemory.With("the right side of a join has more than 500 million rows");
        BuildRows = (int)total;
        BuildColumns = new Column[_shape.RightColumns.Length];
        var memory = new QueryMemory(Fragment.Query);
        for (var i = 0; i < BuildColumns.Length; i++)
        {
            var type = _shape.RightTypes[_shape.RightColumns[i]].ToSqlType().ToArrow();
            BuildColumns[i] = memory.Concat([.. batches.Select(b => b[i])], type);
        }

        foreach (var batch in batches) batch.Dispose();
        if (_shape.EmitsRightAlone) Matched = NativeBuffer.AllocateZeroed(Tracker, Math.Max(8, BuildRows));
        Count("build_rows", BuildRows);
    }

    (int First, int Count) IRightSide.TakeRows(int most)
    {
        var first = Interlocked.Add(ref _nextRow, most) - most;
        return first >= BuildRows || first < 0 ? (0, 0) : (first, Math.Min(most, BuildRows - first));
    }

    private sealed class Sink(JoinShape shape) : SinkStage
    {
        internal List<RecordBatch> Batches { get; } = [];

        public override Flow Push(RecordBatch input)
        {
            var kept = new Column[shape.RightColumns.Length];
            for (var i = 0; i < kept.Length; i++) kept[i] = input[shape.RightColumns[i]].Share();
            Batches.Add(new RecordBatch(kept, input.RowCount));
            input.Dispose();
            return Flow.NeedsMore;
        }
    }
}
