using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Runtime;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Execution.Spill;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Sharing;

/// <summary>Gives the kept rows of a shared plan, some of its columns in an order of its own.</summary>
[Operator(typeof(SharedScanSpec))]
public sealed class SharedScan(OperatorSite site) : SourceOperator(site)
{
    private readonly SharedScanSpec _spec = site.Spec<SharedScanSpec>();
    private readonly Lock _lock = new();
    private SharedRows? _rows;
    private SpillReader? _reader;
    private bool _isOpen;
    private int _next;

    private SharedRows Rows => Check.NotNull(_rows);

    public override void Wire(PipelineBuilder builder, Pipeline above)
    {
        base.Wire(builder, above);
        var sink = builder.SharedBy(_spec.Id);
        _rows = (SharedRows)sink.Operator;
        _rows.AddReader();
        above.DependOn(sink);
    }

    public override int Prepare(int parallelism) => Rows.HasFile ? parallelism : Math.Min(parallelism, Rows.BatchCount);

    public override SourceStage OpenSource(WorkerContext worker) => new Stage(this, worker);

    public override void Dispose() => _reader?.Dispose();

    /// <summary>Reads the next batch from disk, one worker at a time; null at the end.</summary>
    private RecordBatch? Read(WorkerContext worker)
    {
        lock (_lock)
        {
            if (!_isOpen)
            {
                _isOpen = true;
                _reader = Rows.OpenFile(worker);
            }

            return _reader?.Next();
        }
    }

    private sealed class Stage(SharedScan owner, WorkerContext worker) : SourceStage
    {
        public override SourceState Next(out RecordBatch? batch)
        {
            batch = null;
            var index = Interlocked.Increment(ref owner._next) - 1;
            using var whole = owner.Rows.Take(index) ?? owner.Read(worker);
            if (whole is null) return SourceState.Finished;
            var columns = new Column[owner._spec.Columns.Count];
            for (var i = 0; i < columns.Length; i++) columns[i] = whole[owner._spec.Columns[i]].Share();
            batch = new RecordBatch(columns, whole.RowCount);
            return SourceState.Batch;
        }
    }
}
