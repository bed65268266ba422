using MatViewDb.Arrow;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Execution.Spill;
using Kind = MatViewDb.Protocol.HashJoinSpec.Types.Kind;

namespace MatViewDb.Execution.Operators.Joins;

/// <summary>
/// Joins the parts of a spilled join one after another, each as if it were a whole join. The right rows of a part that cannot be
/// divided, as those of one frequent key, come in chunks that fit; its left rows are read once for each.
/// </summary>
internal sealed class SpilledJoinSource(HashJoin join, WorkerContext worker) : SourceStage
{
    /// <summary>Part of the free memory that a chunk of right rows may take, with its table: others join parts meanwhile.</summary>
    private const int ChunkShare = 4;
    private const long ChunkBytesMin = 1 << 20;

    private readonly Waiting _waiting = new();
    private JoinPart? _part;
    private JoinBuild? _build;
    private HashJoinProbe? _probe;
    private JoinRightAlone? _alone;
    private SpillReader? _reader;
    private SpillReader? _chunks;
    private RecordBatch? _nextOfChunk;
    private PartMarks? _marks;
    private bool _isRest;
    private long _promisedBytes;

    public override SourceState Next(out RecordBatch? batch)
    {
        if (_waiting.Batches.TryDequeue(out batch)) return SourceState.Batch;
        if (_probe is not null) return Probe(out batch);
        if (_alone is not null)
        {
            var state = _alone.Next(out batch);
            if (state != SourceState.Finished) return state;
            EndBuild();
            return SourceState.Nothing;
        }

        return _chunks is not null ? BeginChunk() : Begin();
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
        if (!Fits(_part))
        {
            if (_part.Final)
            {
                _chunks = _part.Build.OpenReader(worker.Tracker);
                _marks = new PartMarks(_part.Probe.RowCount, worker.Tracker);
                return SourceState.Nothing;
            }

            var part = _part;
            _part = null;
            join.Spilled.Divide(part);
            return SourceState.Nothing;
        }

        try
        {
            using var reader = _part.Build.OpenReader(worker.Tracker);
            Load(reader, long.MaxValue);
        }
        finally
        {
            worker.Query.Pressure.Redeem(_promisedBytes);
            _promisedBytes = 0;
        }

        return StartProbe();
    }

    /// <summary>Takes as many of a part's right rows as fit; behind the last of them come the left rows that are owed.</summary>
    private SourceState BeginChunk()
    {
        if (_isRest) return EndAll();
        var room = worker.Query.Pressure.RoomBytes / ChunkShare;
        var last = _build;
        _build = null;
        if (Load(_chunks!, Math.Max(ChunkBytesMin, room)))
        {
            last?.Dispose();
            join.CountChunk();
            return StartProbe();
        }

        // Rows that are emitted alone need the right side's types only: those of the last chunk.
        _build = last;
        if (_build is null || !join.Shape.EmitsLeftAlone && join.Shape.Kind != Kind.LeftSemi) return EndAll();
        _isRest = true;
        return StartProbe();
    }

    private SourceState EndAll()
    {
        EndPart();
        return SourceState.Nothing;
    }

    private SourceState StartProbe()
    {
        _marks?.Restart();
        _probe = new HashJoinProbe(join, _build!, worker, _marks, mayPause: true); // Loaded before.
        _reader = _part!.Probe.OpenReader(worker.Tracker);
        return SourceState.Nothing;
    }

    /// <summary>Builds a table from right rows of about so many bytes; false when there are none.</summary>
    private bool Load(SpillReader reader, long bytesMax)
    {
        var batches = new List<RecordBatch>();
        long bytes = 0;
        var rows = 0;
        try
        {
            while (true)
            {
                var stored = _nextOfChunk ?? reader.Next();
                _nextOfChunk = null;
                if (stored is null) break;
                bytes += BatchBytes.Of(stored);
                if (batches.Count > 0 && bytes + join.BytesToBuild(rows + stored.RowCount, bytes) > bytesMax)
                {
                    _nextOfChunk = stored;
                    break;
                }

                batches.Add(stored);
                rows = checked(rows + stored.RowCount);
                worker.Query.ThrowIfFailed();
            }

            if (rows == 0 && bytesMax < long.MaxValue) return false;
            _build = JoinBuild.Load(join, batches, rows, worker.Tracker);
            return true;
        }
        finally
        {
            foreach (var batch in batches) batch.Dispose();
        }
    }

    private SourceState Probe(out RecordBatch? batch)
    {
        // A left batch may meet very many right rows: it waits in the probe while they go on.
        var probe = _probe!; // Only called with one.
        if (probe.IsPaused) Go(probe.Resume(_waiting));
        else if (_reader!.Next() is { } left) Go(_isRest ? probe.PushRest(left, _waiting) : probe.Push(left, _waiting));
        else
        {
            probe.Finish(_waiting);
            EndProbe();
            StartAlone();
        }

        return _waiting.Batches.TryDequeue(out batch) ? SourceState.Batch : SourceState.Nothing;
    }

    private void Go(Flow flow)
    {
        if (flow != Flow.Finished) return;
        // Nothing of this part can meet anything.
        EndProbe();
        StartAlone();
    }

    /// <summary>Goes on behind the left rows: to right rows that are emitted alone, or to what comes next.</summary>
    private void StartAlone()
    {
        if (join.Shape.EmitsRightAlone && !_isRest) _alone = new JoinRightAlone(_build!, worker);
        else EndBuild();
    }

    /// <summary>Ends a part, or only a chunk of it, whose table still lends its types.</summary>
    private void EndBuild()
    {
        if (_chunks is null)
        {
            EndPart();
            return;
        }

        EndProbe();
        _alone?.Dispose();
        _alone = null;
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
        _alone?.Dispose();
        _alone = null;
        _build?.Dispose();
        _build = null;
        _chunks?.Dispose();
        _chunks = null;
        _nextOfChunk?.Dispose();
        _nextOfChunk = null;
        _marks?.Dispose();
        _marks = null;
        _isRest = false;
        _part?.Dispose();
        _part = null;
    }

    /// <summary>Says whether the part's build rows can be held, after asking others to make room.</summary>
    private bool Fits(JoinPart part)
    {
        var pressure = worker.Query.Pressure;
        var needed = join.BytesToBuild(part.Build.RowCount, part.Build.RawBytes) + part.Build.RawBytes;
        if (part.Build.RowCount <= worker.Query.BatchRows) return true;
        if (!pressure.TryPromise(needed)) return false;
        _promisedBytes = needed;
        return true;
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
