using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Execution.Memory;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Sorts;

/// <summary>
/// Sorts its whole input: parts are sorted side by side and merged as rows are asked for. With a limit each worker
/// keeps only the rows that can still be among the first; without one, rows that do not fit into memory are sorted in runs
/// on disk.
/// </summary>
[Operator(typeof(SortSpec))]
public sealed unsafe class Sort(OperatorSite site) : BreakerOperator(site)
{
    public override bool RunsAtStarter => true;

    private const long TopRowsMax = 256 << 10;
    private const int RowsPerPart = 64 << 10;

    private readonly SortSpec _spec = site.Spec<SortSpec>();
    private readonly List<SortSink> _sinks = [];
    private readonly Lock _lock = new();
    private TopThreshold? _threshold;
    private RecordBatch[] _batches = [];
    private Column[] _columns = [];
    private SortKeys? _keys;
    private NativeBuffer?[] _parts = [];
    private int _partRows;
    private int _rowCount;
    private SortRuns? _runs;
    private bool _isOnDisk;

    /// <summary>Rows that a worker has to keep; 0 = all.</summary>
    private long TopRows
        => _spec.Limit > 0 && _spec.Limit + _spec.Offset <= TopRowsMax ? _spec.Limit + _spec.Offset : 0;

    public override void Wire(PipelineBuilder builder, Pipeline above)
    {
        // Rows that tie with the worst kept row by the first key may still win by the others.
        if (TopRows > 0) _threshold = new TopThreshold(_spec.Keys[0], keepsTies: _spec.Keys.Count > 1);
        if (_threshold is not null && _spec.BoundId > 0) Fragment.Links.Add(_spec.BoundId, _threshold);
        base.Wire(builder, above);
    }

    public override SinkStage OpenSink(WorkerContext worker)
    {
        lock (_lock)
        {
            if (TopRows == 0 && Fragment.Query.Pressure.MaySpill) _runs ??= new SortRuns(this, _spec.Keys);
            var sink = new SortSink(_spec.Keys, (int)TopRows, _threshold, worker, _runs);
            if (_runs is not null) Fragment.Query.Pressure.Register(sink);
            _sinks.Add(sink);
            return sink;
        }
    }

    public override int PrepareFinish(int parallelism)
    {
        foreach (var sink in _sinks) sink.Close();
        _isOnDisk = _runs is not null && SortRoom.IsShort(_runs, _sinks, Fragment.Query, copies: 1, bytesPerRow: 0);
        if (_isOnDisk) return _sinks.Count;
        _batches = [.. _sinks.SelectMany(sink => sink.Batches)];
        _rowCount = checked(_batches.Sum(batch => batch.RowCount));
        var types = Node.Inputs[0].OutputTypes.Select(t => t.ToSqlType().ToArrow()).ToArray();
        _columns = new Column[types.Length];
        if (_rowCount == 0) return 0;
        var memory = new QueryMemory(Fragment.Query);
        foreach (var key in _spec.Keys)
            _columns[key.Column] ??= memory.Concat([.. _batches.Select(b => b[key.Column])], types[key.Column]);
        _keys = new SortKeys([.. _spec.Keys.Select(k => _columns[k.Column].Share())], _spec.Keys, _rowCount, Tracker);
        var parts = Math.Clamp(_rowCount / RowsPerPart, 1, parallelism);
        _partRows = (_rowCount + parts - 1) / parts;
        _parts = new NativeBuffer?[parts];
        return parts + types.Length;
    }

    public override void RunFinish(int unit)
    {
        if (_isOnDisk)
        {
            _runs!.Write(_sinks[unit].Batches);
            return;
        }

        if (unit < _parts.Length)
        {
            var first = Math.Min(_rowCount, unit * _partRows);
            _parts[unit] = RowSorter.Sort(
                _keys!, first, Math.Min(_partRows, _rowCount - first), Tracker, TopRows > 0 ? (int)TopRows : int.MaxValue);
            return;
        }

        var column = unit - _parts.Length;
        _columns[column] ??= new QueryMemory(Fragment.Query).Concat(
            [.. _batches.Select(b => b[column])], Node.Inputs[0].OutputTypes[column].ToSqlType().ToArrow());
    }

    public override void Complete()
    {
        foreach (var batch in _batches) batch.Dispose();
        _batches = [];
    }

    public override int Prepare(int parallelism) => 1;

    public override SourceStage OpenSource(WorkerContext worker)
        => _isOnDisk ? new RunSource(_runs!, _spec, worker) : new Source(this, worker);

    public override void Dispose() => _runs?.Dispose();

    private int PartLength(int part) => Math.Max(0, Math.Min(_partRows, _rowCount - part * _partRows));

    private sealed class Source(Sort owner, WorkerContext worker) : SourceStage
    {
        private readonly int[] _at = new int[owner._parts.Length];
        private readonly int[] _rows = new int[worker.Query.BatchRows];
        private long _toSkip = owner._spec.Offset;
        private long _left = owner._spec.Limit > 0 ? owner._spec.Limit : long.MaxValue;

        public override SourceState Next(out RecordBatch? batch)
        {
            batch = null;
            if (owner._rowCount == 0) return SourceState.Finished;
            while (_toSkip > 0)
            {
                var skipped = Merge((int)Math.Min(_toSkip, _rows.Length));
                if (skipped == 0) return SourceState.Finished;
                _toSkip -= skipped;
            }

            var count = Merge((int)Math.Min(_left, _rows.Length));
            if (count == 0) return SourceState.Finished;
            _left -= count;
            var columns = new Column[owner._columns.Length];
            for (var i = 0; i < columns.Length; i++)
                columns[i] = ColumnGather.Take(owner._columns[i], _rows.AsSpan(0, count), worker.Tracker);
            batch = new RecordBatch(columns, count);
            return SourceState.Batch;
        }

        private int Merge(int most)
        {
            if (_at.Length == 1)
            {
                var count = Math.Min(most, owner._rowCount - _at[0]);
                new ReadOnlySpan<int>((int*)owner._parts[0]!.Pointer + _at[0], count).CopyTo(_rows);
                _at[0] += count;
                return count;
            }

            for (var i = 0; i < most; i++)
            {
                var best = -1;
                var bestRow = 0;
                for (var part = 0; part < _at.Length; part++)
                {
                    if (_at[part] == owner.PartLength(part)) continue;
                    var row = ((int*)owner._parts[part]!.Pointer)[_at[part]];
                    if (best >= 0 && owner._keys!.Compare(row, bestRow) >= 0) continue;
                    best = part;
                    bestRow = row;
                }

                if (best < 0) return i;
                _at[best]++;
                _rows[i] = bestRow;
            }

            return most;
        }
    }
}
