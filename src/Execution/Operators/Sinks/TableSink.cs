using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Runtime;
using MatViewDb.Execution.Operators.Scans;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Values;
using MatViewDb.Protocol;
using MatViewDb.Storage.Contracts;

namespace MatViewDb.Execution.Operators.Sinks;

/// <summary>
/// Stages rows into the tablets of a table: partition by bounds or list, bucket by hash (a frozen function, see
/// <see cref="BucketOf"/>) or in turn. Each tablet has one writer that workers share.
/// </summary>
[Operator(typeof(TableSinkSpec))]
public sealed class TableSink : RootSinkOperator
{
    private readonly TableSinkSpec _spec;
    private readonly TabletSlot[] _slots;
    private readonly RowSchema _schema;
    private readonly int[] _firstSlot;
    private readonly Dictionary<long, TabletSlot> _byTablet = [];
    private TabletSlot[] _open = [];
    private int _turn;
    private int _staged;

    public TableSink(OperatorSite site) : base(site)
    {
        _spec = site.Spec<TableSinkSpec>();
        _schema = new RowSchema(_spec.Columns, _spec.SortColumns);
        _firstSlot = new int[_spec.Partitions.Count];
        var slots = new List<TabletSlot>();
        for (var i = 0; i < _firstSlot.Length; i++)
        {
            _firstSlot[i] = slots.Count;
            foreach (var tablet in _spec.Partitions[i].Tablets)
                slots.Add(new TabletSlot(this, tablet, _spec.Partitions[i].PartitionId));
        }

        _slots = [.. slots];
        foreach (var slot in slots) _byTablet[slot.TabletId] = slot;
    }

    /// <summary>
    /// Gives the bucket of a row from the combined <see cref="ColumnHash"/> of its bucket columns. Stored data depends
    /// on it: it
    /// never changes.
    /// </summary>
    public static int BucketOf(ulong hash, int bucketCount) => (int)(hash % (ulong)bucketCount);

    public override SinkStage OpenSink(WorkerContext worker) => new Stage(this, worker);

    public override int PrepareFinish(int parallelism)
    {
        _open = [.. _slots.Where(slot => slot.IsOpen)];
        return _open.Length;
    }

    public override void RunFinish(int unit)
    {
        Fragment.AddStaged(_open[unit].Stage());
        // One write makes small segments of all tablets durable.
        if (Interlocked.Increment(ref _staged) == _open.Length) Fragment.Services.Tablets.Secure(_spec.TransactionId);
    }

    public override void Dispose()
    {
        foreach (var slot in _slots) slot.Dispose();
    }

    private void DeleteRows(long tabletId, long rowsetId, ReadOnlySpan<long> rows)
    {
        Check.That(_byTablet.TryGetValue(tabletId, out var slot), $"rows are deleted in tablet {tabletId}, which is not the table's");
        slot!.Delete(rowsetId, rows); // Checked above.
    }

    private ITabletWriter OpenWriter(TabletTarget target)
    {
        if (target.Address.Length == 0 || target.Address == Fragment.Services.OwnAddress)
            return Fragment.Services.Tablets.OpenWriter(_spec.TransactionId, target.TabletId, Tracker, _schema);
        return Fragment.Services.Remote.OpenTabletWriter(
            target.Address, _spec.TransactionId, _spec.TableId, target.TabletId, _schema);
    }

    /// <summary>
    /// Holds the one writer of a tablet. A few rows wait for the end, when workers open and fill the writers of many tablets side by
    /// side; else whoever brings them would.
    /// </summary>
    private sealed class TabletSlot(TableSink sink, TabletTarget target, long partitionId) : IDisposable
    {
        private const int HeldRowsMax = 1024;

        private readonly Lock _lock = new();
        private readonly List<RecordBatch> _held = [];
        private ITabletWriter? _writer;
        private int _heldRows;

        internal bool IsOpen => _writer is not null || _held.Count > 0;
        internal long TabletId => target.TabletId;

        internal void Append(RecordBatch batch)
        {
            if (_lock.TryEnter())
            {
                try
                {
                    Add(batch);
                    return;
                }
                finally
                {
                    _lock.Exit();
                }
            }

            WorkerPool.Blocking(() =>
            {
                lock (_lock) Add(batch);
            });
        }

        /// <summary>Only notes the rows, or sends their numbers: waiting for another worker that does so is short.</summary>
        internal void Delete(long rowsetId, ReadOnlySpan<long> rows)
        {
            lock (_lock) Writer().Delete(rowsetId, rows);
        }

        internal StagedRowset Stage()
        {
            WriteHeld();
            var staged = _writer!.Stage(); // Only open slots are staged.
            if (staged.PartitionId == 0) staged.PartitionId = partitionId;
            if (staged.BackendId == 0) staged.BackendId = target.BackendId;
            return staged;
        }

        public void Dispose()
        {
            foreach (var batch in _held) batch.Dispose();
            _held.Clear();
            _writer?.Dispose();
            _writer = null;
        }

        private void Add(RecordBatch batch)
        {
            if (_heldRows + batch.RowCount <= HeldRowsMax)
            {
                _held.Add(batch.Share());
                _heldRows += batch.RowCount;
                return;
            }

            WriteHeld();
            // From now on there is no waiting.
            _heldRows = HeldRowsMax;
            Writer().Append(batch);
        }

        private void WriteHeld()
        {
            if (_held.Count == 0) return;
            RecordBatch[] held = [.. _held];
            _held.Clear();
            try
            {
                foreach (var batch in held) Writer().Append(batch);
            }
            finally
            {
                foreach (var batch in held) batch.Dispose();
            }
        }

        private ITabletWriter Writer() => _writer ??= sink.OpenWriter(target);
    }

    private sealed class Stage : SinkStage
    {
        private readonly TableSink _sink;
        private readonly WorkerContext _worker;
        private readonly PartitionRouter _router;
        private readonly DeletedRows _deletes;
        private readonly RowScreen? _screen;
        private readonly int[] _counts;
        private int[] _slots = [];
        private int[] _rows = [];
        private ulong[] _hashes = [];

        internal Stage(TableSink sink, WorkerContext worker)
        {
            _sink = sink;
            _worker = worker;
            _router = PartitionRouter.For(sink._spec, worker.Tracker);
            _deletes = new DeletedRows(sink.DeleteRows, worker.Tracker);
            _counts = new int[sink._slots.Length + 1];
            if (sink._spec.BadRows != CsvSourceSpec.Types.BadRows.Fail) _screen = new RowScreen(sink.Fragment, sink._spec);
        }

        public override Flow Push(RecordBatch input)
        {
            switch (_sink._spec.Mode)
            {
                case TableSinkSpec.Types.Mode.Delete:
                    _sink.Fragment.AddWritten(_deletes.Delete(input, 0));
                    input.Dispose();
                    break;
                case TableSinkSpec.Types.Mode.Change:
                    _deletes.Delete(input, _sink._spec.Columns.Count);
                    _sink.Fragment.AddWritten(input.RowCount);
                    if (_deletes.NewRows(input, _sink._spec.Columns.Count, _screen is not null) is { } rows) Insert(rows, counted: true);
                    break;
                default:
                    Insert(input, counted: false);
                    break;
            }

            return Flow.NeedsMore;
        }

        private void Insert(RecordBatch input, bool counted)
        {
            var spec = _sink._spec;
            using var places = _screen is null ? null : RowScreen.TakePlaces(ref input);
            Check.That(input.Columns.Length == spec.Columns.Count,
                "a table sink gets another number of columns than the table has");
            RequireValues(input);
            if (_slots.Length < input.RowCount)
            {
                _slots = new int[input.RowCount];
                _rows = new int[input.RowCount];
                _hashes = new ulong[input.RowCount];
            }

            var slots = _slots.AsSpan(0, input.RowCount);
            _router.Route(input, slots);
            _screen?.Screen(input, places!, slots); // There with a screen.
            var dropped = spec.IgnoreUnmatched && slots.Contains(-1);
            AddBuckets(input, slots);
            var written = Write(input, slots, dropped);
            // What is left out of counted rows does not count.
            _sink.Fragment.AddWritten(counted ? written - input.RowCount : written);
            input.Dispose();
        }

        private void RequireValues(RecordBatch input)
        {
            for (var i = 0; i < input.Columns.Length; i++)
            {
                var column = input[i];
                var wanted = _sink._spec.Columns[i];
                Check.That(column.Type.Physical == wanted.Type.ToSqlType().ToArrow().Physical,
                    $"column {wanted.Name} arrives as {column.Type} and must be cast first");
                if (_screen is not null) continue;
                if (wanted.UnsignedMax > 0 && wanted.Type.ToSqlType() is var type
                    && UnsignedRange.Next(column, type, wanted.UnsignedMax, 0, input.RowCount) is >= 0 and var outside)
                    throw ExecutionErrors.BelowZero.With(ValueText.Of(column, outside, type), wanted.Name);
                if (wanted.Type.Nullable || !column.MayHaveNulls) continue;
                for (var row = 0; row < input.RowCount; row++)
                {
                    if (column.IsNull(row)) throw ExecutionErrors.NullInColumn.With(wanted.Name);
                }
            }
        }

        /// <summary>Turns partition numbers into slot numbers.</summary>
        private void AddBuckets(RecordBatch input, Span<int> slots)
        {
            var spec = _sink._spec;
            var first = _sink._firstSlot;
            if (spec.BucketColumns.Count == 0)
            {
                var turn = (uint)Interlocked.Increment(ref _sink._turn);
                for (var i = 0; i < slots.Length; i++)
                {
                    var partition = slots[i];
                    if (partition >= 0)
                        slots[i] = first[partition] + (int)(turn % (uint)spec.Partitions[partition].Tablets.Count);
                }

                return;
            }

            var combine = false;
            foreach (var column in spec.BucketColumns)
            {
                ColumnHash.Hash(input[column], _hashes.AsSpan(0, input.RowCount), combine);
                combine = true;
            }

            for (var i = 0; i < slots.Length; i++)
            {
                var partition = slots[i];
                if (partition >= 0)
                    slots[i] = first[partition] + BucketOf(_hashes[i], spec.Partitions[partition].Tablets.Count);
            }
        }

        private int Write(RecordBatch input, ReadOnlySpan<int> slots, bool dropped)
        {
            Array.Clear(_counts);
            foreach (var slot in slots)
            {
                if (slot >= 0) _counts[slot + 1]++;
            }

            for (var i = 1; i < _counts.Length; i++) _counts[i] += _counts[i - 1];
            var total = _counts[^1];
            if (total == 0) return 0;
            if (slots[0] >= 0 && !dropped && _counts[slots[0] + 1] - _counts[slots[0]] == total)
            {
                _sink._slots[slots[0]].Append(input);
                return total;
            }

            for (var i = 0; i < slots.Length; i++)
            {
                if (slots[i] >= 0) _rows[_counts[slots[i]]++] = i;
            }

            // Each count now stands at the end of its slot's rows.
            var at = 0;
            for (var slot = 0; slot < _counts.Length - 1; slot++)
            {
                var count = _counts[slot] - at;
                if (count == 0) continue;
                using var part = ColumnGather.Take(input, _rows.AsSpan(at, count), _worker.Tracker);
                _sink._slots[slot].Append(part);
                at += count;
            }

            return total;
        }

        public override void Dispose() => _router.Dispose();
    }
}
