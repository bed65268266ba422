using MatViewDb.Arrow;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Execution.Spill;

namespace MatViewDb.Execution.Operators.Joins;

/// <summary>Joins the parts of a spilled join one after another, each as if it were a whole join.</summary>
internal sealed class SpilledJoinSource(HashJoin join, WorkerContext worker) : SourceStage
{
    // A probe batch may meet very many build rows; what it gives waits here.
    private const int WaitingMax = 16;
    private const int WaitingFew = 2;

    private readonly Waiting _waiting = new();
    private JoinPart? _part;
    private JoinBuild? _build;
    private HashJoinProbe? _probe;
    private JoinRightAlone? _alone;
    private SpillReader? _reader;
    private RecordBatch? _left;
    private int _leftAt;
    private int _rowsPerPush = int.MaxValue;

    public override SourceState Next(out RecordBatch? batch)
    {
        if (_waiting.Batches.TryDequeue(out batch)) return SourceState.Batch;
        if (_probe is not null) return Probe(out batch);
        if (_alone is not null)
        {
            var state = _alone.Next(out batch);
            if (state != SourceState.Finished) return state;
            EndPart();
            return SourceState.Nothing;
        }

        return Begin();
    }

    public override void Dispose()
    {
        EndPart();
        foreach (var batch in _waiting.Batches) batch.Dispose();
        _waiting.Batches.Clear();
    }

    private SourceState Begin()
    {
        _part = join.Spilled!.Take();
        if (_part is null) return SourceState.Finished;
        if (!_part.Final && !Fits(_part))
        {
            var part = _part;
            _part = null;
            join.Spilled.Divide(part);
            return SourceState.Nothing;
        }

        var batches = new List<RecordBatch>();
        try
        {
            using var reader = _part.Build.OpenReader(worker.Tracker);
            while (reader.Next() is { } stored)
            {
                batches.Add(stored);
                worker.Query.ThrowIfFailed();
            }

            _build = JoinBuild.Load(join, batches, checked((int)_part.Build.RowCount), worker.Tracker);
        }
        finally
        {
            foreach (var batch in batches) batch.Dispose();
        }

        _probe = new HashJoinProbe(join, _build, worker);
        _reader = _part.Probe.OpenReader(worker.Tracker);
        return SourceState.Nothing;
    }

    private SourceState Probe(out RecordBatch? batch)
    {
        _left ??= _reader!.Next();
        if (_left is null)
        {
            _probe!.Finish(_waiting);
            EndProbe();
            if (join.Shape.EmitsRightAlone) _alone = new JoinRightAlone(_build!, worker);
            else EndPart();
        }
        else
        {
            var count = Math.Min(_rowsPerPush, _left.RowCount - _leftAt);
            var rows = count == _left.RowCount ? _left : _left.Slice(_leftAt, count, worker.Tracker);
            _leftAt += count;
            var isLast = _leftAt == _left.RowCount;
            if (isLast)
            {
                if (!ReferenceEquals(rows, _left)) _left.Dispose();
                _left = null;
                _leftAt = 0;
            }

            if (_probe!.Push(rows, _waiting) == Flow.Finished)
            {
                // Nothing of this part can meet anything.
                _left?.Dispose();
                _left = null;
                _leftAt = 0;
                EndProbe();
                if (join.Shape.EmitsRightAlone) _alone = new JoinRightAlone(_build!, worker);
                else EndPart();
            }

            if (_waiting.Batches.Count > WaitingMax) _rowsPerPush = Math.Max(1, count / 4);
            else if (_waiting.Batches.Count < WaitingFew && _rowsPerPush < int.MaxValue / 2) _rowsPerPush *= 2;
        }

        return _waiting.Batches.TryDequeue(out batch) ? SourceState.Batch : SourceState.Nothing;
    }

    private void EndProbe()
    {
        _reader?.Dispose();
        _reader = null;
        _probe?.Dispose();
        _probe = null;
    }

    private void EndPart()
    {
        EndProbe();
        _left?.Dispose();
        _left = null;
        _alone?.Dispose();
        _alone = null;
        _build?.Dispose();
        _build = null;
        _part?.Dispose();
        _part = null;
    }

    /// <summary>Says whether the part's build rows can be held, after asking others to make room.</summary>
    private bool Fits(JoinPart part)
    {
        var pressure = worker.Query.Pressure;
        var needed = join.BytesToBuild(part.Build.RowCount, part.Build.RawBytes) + part.Build.RawBytes;
        if (part.Build.RowCount <= worker.Query.BatchRows) return true;
        pressure.Relieve(needed);
        return pressure.RoomBytes >= needed;
    }

    private sealed class Waiting : BatchReceiver
    {
        internal Queue<RecordBatch> Batches { get; } = new();

        public override Flow Accept(RecordBatch batch)
        {
            Batches.Enqueue(batch);
            return Flow.NeedsMore;
        }
    }
}
