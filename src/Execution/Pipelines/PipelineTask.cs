using System.Diagnostics;
using MatViewDb.Arrow;

namespace MatViewDb.Execution.Pipelines;

/// <summary>Is one worker's instance of a pipeline: runs morsels, sleeps while its source or sink is blocked.</summary>
public sealed class PipelineTask : Work, IDisposable
{
    private const int RowsPerQuantum = 65_536;
    private const int BatchesPerQuantum = 64;
    private static readonly long s_ticksPerQuantum = Stopwatch.Frequency / 100;

    private readonly Pipeline _pipeline;
    private readonly FragmentExecution _execution;
    private readonly WorkerContext _worker;
    private readonly List<StreamLink> _links = [];
    private readonly List<OperatorClock> _clocks = [];
    private readonly OperatorClock _sourceClock;
    private readonly OperatorClock _sinkClock;
    private SourceStage? _source;
    private SinkStage? _sink;
    private BatchReceiver? _head;

    internal PipelineTask(Pipeline pipeline, FragmentExecution execution, WorkerPool pool, int index)
        : base(pool)
    {
        _pipeline = pipeline;
        Share = execution.Context.Query.Share;
        _execution = execution;
        _worker = new WorkerContext(execution.Context, this, index);
        _sourceClock = new OperatorClock((Operator)pipeline.Source!);
        _sinkClock = new OperatorClock((Operator)pipeline.Sink.Operator);
    }

    /// <summary>Runs up to a quantum; says whether to run again, to sleep, or that all is done.</summary>
    internal WorkState RunQuantum()
    {
        if (_source is null) Open();
        long rows = 0;
        // A batch that meets many others keeps a worker for long: others get their turn by the clock, too.
        var until = Stopwatch.GetTimestamp() + s_ticksPerQuantum;
        for (var batches = 0; batches < BatchesPerQuantum && rows < RowsPerQuantum; batches++)
        {
            _execution.Context.Query.ThrowIfFailed();
            StarterRun.GiveAway();
            if (_sink!.IsBlocked) return WorkState.Parked;
            _worker.Switch(_sourceClock);
            var state = _source!.Next(out var batch);
            if (state == SourceState.Blocked)
            {
                _worker.Switch(null);
                return WorkState.Parked;
            }

            if (state == SourceState.Finished) return Finish();
            if (state == SourceState.Nothing) continue;
            rows += batch!.RowCount;
            _sourceClock.RowsOut += batch.RowCount;
            _sourceClock.Batches++;
            var flow = _head!.Accept(batch);
            _worker.Switch(null);
            if (flow == Flow.Finished) return Finish();
            if (Stopwatch.GetTimestamp() > until) break;
        }

        _worker.Switch(null);
        return WorkState.Ready;
    }

    internal override void Run() => _execution.RunTask(this, _pipeline);

    public void Dispose()
    {
        foreach (var link in _links) link.Stage.Dispose();
        _source?.Dispose();
        _sink?.Dispose();
        _execution.Context.AddWarnings(_worker.Evaluation.Warnings);
        _sourceClock.Publish();
        _sinkClock.Publish();
        foreach (var clock in _clocks) clock.Publish();
    }

    private void Open()
    {
        _worker.Switch(_sinkClock);
        _sink = _pipeline.Sink.Operator.OpenSink(_worker);
        BatchReceiver next = new SinkLink(_sink, _sinkClock, _worker);
        for (var i = _pipeline.Stages.Count - 1; i >= 0; i--)
        {
            var clock = new OperatorClock(_pipeline.Stages[i]);
            _clocks.Add(clock);
            _worker.Switch(clock);
            var link = new StreamLink(((IStreamOperator)_pipeline.Stages[i]).OpenStream(_worker), next, clock, _worker);
            _links.Insert(0, link);
            next = link;
        }

        _head = next;
        _worker.Switch(_sourceClock);
        _source = _pipeline.Source!.OpenSource(_worker);
        _worker.Switch(null);
    }

    private WorkState Finish()
    {
        foreach (var link in _links) link.Finish();
        var before = _worker.Switch(_sinkClock);
        _sink!.Finish();
        _worker.Switch(before);
        _worker.Switch(null);
        return WorkState.Done;
    }

    private sealed class StreamLink(StreamStage stage, BatchReceiver next, OperatorClock clock, WorkerContext worker)
        : BatchReceiver
    {
        private readonly CountingLink _next = new(next, clock);
        internal StreamStage Stage { get; } = stage;

        public override Flow Accept(RecordBatch batch)
        {
            clock.RowsIn += batch.RowCount;
            var before = worker.Switch(clock);
            var flow = Stage.Push(batch, _next);
            worker.Switch(before);
            return flow;
        }

        internal void Finish()
        {
            var before = worker.Switch(clock);
            Stage.Finish(_next);
            worker.Switch(before);
        }
    }

    private sealed class CountingLink(BatchReceiver next, OperatorClock clock) : BatchReceiver
    {
        public override Flow Accept(RecordBatch batch)
        {
            clock.RowsOut += batch.RowCount;
            clock.Batches++;
            return next.Accept(batch);
        }
    }

    private sealed class SinkLink(SinkStage sink, OperatorClock clock, WorkerContext worker) : BatchReceiver
    {
        public override Flow Accept(RecordBatch batch)
        {
            clock.RowsIn += batch.RowCount;
            var before = worker.Switch(clock);
            var flow = sink.Push(batch);
            worker.Switch(before);
            return flow;
        }
    }
}
