using MatViewDb.Arrow;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators;

/// <summary>Passes rows [offset, offset + count) of all workers together, then asks the pipeline to stop.</summary>
[Operator(typeof(LimitSpec))]
public sealed class Limit : StreamOperator
{
    public override bool RunsAtStarter => true;

    private readonly Lock _lock = new();
    private long _toSkip;
    private long _toPass;

    public Limit(OperatorSite site) : base(site)
    {
        var spec = site.Spec<LimitSpec>();
        _toSkip = spec.Offset;
        _toPass = spec.Count < 0 ? long.MaxValue : spec.Count;
    }

    public override StreamStage OpenStream(WorkerContext worker) => new Stage(this);

    private (int Skip, int Pass, bool More) Claim(int rowCount)
    {
        lock (_lock)
        {
            var skip = (int)Math.Min(_toSkip, rowCount);
            var pass = (int)Math.Min(_toPass, rowCount - skip);
            _toSkip -= skip;
            _toPass -= pass;
            return (skip, pass, _toPass > 0);
        }
    }

    private sealed class Stage(Limit limit) : StreamStage
    {
        public override Flow Push(RecordBatch input, BatchReceiver output)
        {
            var (skip, pass, more) = limit.Claim(input.RowCount);
            var flow = Flow.NeedsMore;
            if (pass == input.RowCount) flow = output.Accept(input);
            else
            {
                if (pass > 0) flow = output.Accept(input.Slice(skip, pass, limit.Tracker));
                input.Dispose();
            }

            return more ? flow : Flow.Finished;
        }
    }
}
