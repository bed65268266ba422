using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Builders;
using MatViewDb.Core.Types;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators;

/// <summary>Gives literal rows, or batches that the frontend of this process registered.</summary>
[Operator(typeof(ValuesSpec))]
public sealed class Values(OperatorSite site) : SourceOperator(site)
{
    public override bool RunsAtStarter => true;

    private readonly ValuesSpec _spec = site.Spec<ValuesSpec>();
    private readonly List<RecordBatch> _batches = [];
    private int _next;

    public override int Prepare(int parallelism)
    {
        if (_spec.BatchSource.Length > 0)
        {
            foreach (var batch in Fragment.Services.Batches.Take(_spec.BatchSource)) AddSliced(batch);
        }
        else if (_spec.Rows.Count > 0)
        {
            using var all = Build();
            AddSliced(all);
        }

        return Math.Min(parallelism, _batches.Count);
    }

    public override SourceStage OpenSource(WorkerContext worker) => new Stage(this);

    public override void Dispose()
    {
        // A failed query leaves some of them untaken.
        for (var i = _next; i < _batches.Count; i++) _batches[i].Dispose();
    }

    private void AddSliced(RecordBatch batch)
    {
        var most = Fragment.Query.BatchRows;
        for (var at = 0; at < batch.RowCount; at += most)
            _batches.Add(batch.Slice(at, Math.Min(most, batch.RowCount - at), Tracker));
    }

    private RecordBatch Build()
    {
        var columns = new Column[_spec.Types_.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            var type = _spec.Types_[i].ToSqlType();
            using var builder = new ColumnBuilder(type.ToArrow(), Tracker, _spec.Rows.Count);
            foreach (var row in _spec.Rows) LiteralBuilding.Append(builder, type, row.Values[i]);
            columns[i] = builder.Build();
        }

        return new RecordBatch(columns, _spec.Rows.Count);
    }

    private sealed class Stage(Values owner) : SourceStage
    {
        public override SourceState Next(out RecordBatch? batch)
        {
            var index = Interlocked.Increment(ref owner._next) - 1;
            batch = index < owner._batches.Count ? owner._batches[index] : null;
            return batch is null ? SourceState.Finished : SourceState.Batch;
        }
    }
}
