using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Execution.HashTables;
using MatViewDb.Execution.Operators.Aggregates;
using MatViewDb.Execution.Operators.Sorts;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Windows;

/// <summary>
/// Drops, before they are sorted, rows whose rank in their partition is beyond a limit for sure. Each worker remembers of each
/// partition the smallest order values that it saw, as numbers that order as the first order key does.
/// </summary>
[Operator(typeof(RankLimitSpec))]
public sealed class RankLimit(OperatorSite site) : StreamOperator(site)
{
    private readonly RankLimitSpec _spec = site.Spec<RankLimitSpec>();

    public override bool RunsAtStarter => true;

    public override StreamStage OpenStream(WorkerContext worker)
        => new Stage(_spec, Node.Inputs[0].OutputTypes, worker, dropped => Count("rows_dropped", dropped));

    private sealed unsafe class Stage : StreamStage
    {
        /// <summary>After so many rows it shows whether enough of them are dropped to go on.</summary>
        private const int TrialRows = 128 << 10;

        private const double KeptMax = 0.8;
        private const long MemoryMax = 128L << 20;
        private readonly RankLimitSpec _spec;
        private readonly WorkerContext _worker;
        private readonly Action<long> _report;
        private readonly GroupInitializer _noStates;
        private readonly GroupTable _partitions;
        private readonly GroupScratch _scratch;
        private readonly BatchCollector _collector;
        private readonly int _limit;
        private readonly Column[] _keys;
        private NativeBuffer? _bounds;
        private ulong[] _order = [];
        private int[] _kept = [];
        private long _seen;
        private long _dropped;
        private bool _isOff;

        internal Stage(RankLimitSpec spec, IReadOnlyList<TypeDesc> inputs, WorkerContext worker, Action<long> report)
        {
            (_spec, _worker, _report, _limit) = (spec, worker, report, (int)spec.Limit);
            var types = spec.PartitionBy.Select(c => inputs[c].ToSqlType().ToArrow()).ToList();
            _noStates = new GroupInitializer([], worker.Tracker);
            _partitions = new GroupTable(
                new KeyLayout(types, [.. spec.PartitionBy.Select(c => inputs[c].Nullable)]), _noStates, worker.Tracker, isNumbered: true);
            _scratch = new GroupScratch(worker.Tracker);
            _collector = new BatchCollector(worker);
            _keys = new Column[spec.PartitionBy.Count];
        }

        // Of each partition: how many values there are, then the values as a heap with the largest on top.
        private int BoundWords => _limit + 1;

        public override Flow Push(RecordBatch input, BatchReceiver output)
        {
            if (_isOff) return output.Accept(input);
            var count = Choose(input);
            _seen += input.RowCount;
            _dropped += input.RowCount - count;
            if (_seen >= TrialRows && _dropped < _seen * (1 - KeptMax) || _partitions.UsedBytes > MemoryMax) TurnOff();
            if (count == input.RowCount) return _collector.Pass(input, output);
            var flow = Flow.NeedsMore;
            if (count > 0) flow = _collector.Pass(ColumnGather.Take(input, _kept.AsSpan(0, count), _worker.Tracker), output);
            input.Dispose();
            return flow;
        }

        public override void Finish(BatchReceiver output) => _collector.Flush(output);

        public override void Dispose()
        {
            _report(_dropped);
            TurnOff();
            _collector.Dispose();
            _noStates.Dispose();
        }

        private void TurnOff()
        {
            _isOff = true;
            _partitions.Free();
            _scratch.Dispose();
            _bounds?.Release();
            _bounds = null;
        }

        private int Choose(RecordBatch input)
        {
            var rows = input.RowCount;
            if (_kept.Length < rows) (_kept, _order) = (new int[rows], new ulong[rows]);
            for (var i = 0; i < _keys.Length; i++) _keys[i] = input[_spec.PartitionBy[i]];
            _scratch.Reserve(rows);
            var keys = _scratch.Keys(rows, _partitions.Layout.KeyBytes);
            _partitions.Layout.Encode(_keys, rows, keys);
            _partitions.Layout.Hash(keys, rows, _scratch.Hashes);
            _partitions.FindOrAdd(keys, _scratch.Hashes, rows, _scratch.Rows);
            Reserve();
            if (_spec.FirstKey is { } key)
            {
                ColumnSortPrefix.EncodeAcross(
                    input[key.Column], key.Descending, SortKeys.NullsFirst(key), _order.AsSpan(0, rows), _worker.Tracker);
            }

            return Choose(rows, (ulong*)_bounds!.Pointer); // Reserved above.
        }

        private int Choose(int rows, ulong* bounds)
        {
            var count = 0;
            var isAny = _spec.FirstKey is null;
            var at = _partitions.NumberOffset;
            for (var row = 0; row < rows; row++)
            {
                var bound = bounds + *(long*)(_scratch.Rows[row] + at) * BoundWords;
                var heap = bound + 1;
                var value = _order[row];
                if ((int)*bound < _limit)
                {
                    Add(bound, value);
                }
                else if (value < heap[0])
                {
                    if (!_spec.IsDistinct || !Contains(heap, value)) Replace(heap, value);
                }
                else if (isAny || value > heap[0])
                {
                    continue;
                }

                _kept[count++] = row;
            }

            return count;
        }

        private void Add(ulong* bound, ulong value)
        {
            var heap = bound + 1;
            var size = (int)*bound;
            if (_spec.IsDistinct)
            {
                for (var i = 0; i < size; i++)
                {
                    if (heap[i] == value) return;
                }
            }

            *bound = (ulong)size + 1;
            var at = size;
            for (; at > 0 && heap[(at - 1) / 2] < value; at = (at - 1) / 2) heap[at] = heap[(at - 1) / 2];
            heap[at] = value;
        }

        private bool Contains(ulong* heap, ulong value) => new ReadOnlySpan<ulong>(heap, _limit).Contains(value);

        private void Replace(ulong* heap, ulong value)
        {
            var at = 0;
            for (int child; (child = at * 2 + 1) < _limit; at = child)
            {
                if (child + 1 < _limit && heap[child + 1] > heap[child]) child++;
                if (heap[child] <= value) break;
                heap[at] = heap[child];
            }

            heap[at] = value;
        }

        private void Reserve()
        {
            var bytes = (long)_partitions.Count * BoundWords * sizeof(ulong);
            if (_bounds is not null && _bounds.SizeBytes >= bytes) return;
            var wider = NativeBuffer.AllocateZeroed(_worker.Tracker, Math.Max(bytes * 2, 4096));
            if (_bounds is not null)
            {
                Buffer.MemoryCopy(_bounds.Pointer, wider.Pointer, wider.SizeBytes, _bounds.SizeBytes);
                _bounds.Release();
            }

            _bounds = wider;
        }
    }
}
