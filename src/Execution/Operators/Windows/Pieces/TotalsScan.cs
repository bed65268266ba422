using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Execution.Expressions;
using MatViewDb.Execution.Memory;
using MatViewDb.Execution.Operators.Sorts;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Functions.Aggregates;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Windows.Pieces;

/// <summary>Reads sorted rows once to learn the totals of all partitions that are too large to be computed at once.</summary>
internal sealed unsafe class TotalsScan : IDisposable
{
    private readonly WindowSpec _spec;
    private readonly MemoryTracker _tracker;
    private readonly long _largeRows;
    private readonly AggregateKernel?[] _kernels;
    private readonly NativeBuffer?[] _states;
    private readonly Dictionary<long, PartitionTotals> _found = [];
    private RecordBatch? _firstRow;
    private RecordBatch? _lastRow;
    private long _start;
    private long _rows;

    private TotalsScan(WindowSpec spec, bool[] isWhole, long largeRows, MemoryTracker tracker)
    {
        (_spec, _largeRows, _tracker) = (spec, largeRows, tracker);
        _kernels = new AggregateKernel?[spec.Calls.Count];
        _states = new NativeBuffer?[_kernels.Length];
        for (var i = 0; i < _kernels.Length; i++)
        {
            if (!isWhole[i] || IsEdge(i)) continue;
            var kernel = AggregateCatalog.Create(spec.Calls[i].Call, tracker);
            _kernels[i] = kernel;
            _states[i] = NativeBuffer.AllocateZeroed(tracker, Math.Max(8, kernel.StateBytes));
        }

        IsWhole = isWhole;
        Empty();
    }

    private bool[] IsWhole { get; }

    /// <summary>Gives the totals of large partitions by the number of their first row.</summary>
    /// <param name="merge">The sorted rows, which are read to their end.</param>
    /// <param name="edges">Tells partitions apart.</param>
    /// <param name="spec">The window.</param>
    /// <param name="isWhole">The calls whose values over whole partitions are wanted.</param>
    /// <param name="largeRows">Partitions with more rows are large.</param>
    /// <param name="query">Pays for the memory; its end ends the reading.</param>
    internal static Dictionary<long, PartitionTotals> Read(
        RunMerge merge, PartitionEdges edges, WindowSpec spec, bool[] isWhole, long largeRows, QueryContext query)
    {
        using var scan = new TotalsScan(spec, isWhole, largeRows, query.Tracker);
        while (merge.Next(query.BatchRows) is { } batch)
        {
            using (batch) scan.Add(batch, edges);
        }

        scan.End();
        return scan._found;
    }

    public void Dispose()
    {
        _firstRow?.Dispose();
        _lastRow?.Dispose();
        foreach (var state in _states) state?.Release();
        foreach (var kernel in _kernels) kernel?.Dispose();
    }

    private bool IsEdge(int call) => _spec.Calls[call].Call.Function is "first_value" or "last_value";

    private void Add(RecordBatch batch, PartitionEdges edges)
    {
        var at = 0;
        while (at < batch.RowCount)
        {
            using var rest = batch.Slice(at, batch.RowCount - at, _tracker);
            var edge = edges.First(rest);
            if (edge == 0)
            {
                End();
                // What comes next is looked at as the inside of the partition that begins here.
                using var first = rest.Slice(0, 1, _tracker);
                edges.Pass(first);
                edge = edges.First(rest);
            }

            var count = edge < 0 ? rest.RowCount : edge;
            using var own = rest.Slice(0, count, _tracker);
            Update(own);
            edges.Pass(own);
            at += count;
        }
    }

    private void Update(RecordBatch own)
    {
        Interruption.Check();
        if (_rows == 0)
        {
            _firstRow?.Dispose();
            _firstRow = own.Slice(0, 1, _tracker);
        }

        _rows += own.RowCount;
        _lastRow?.Dispose();
        _lastRow = own.Slice(own.RowCount - 1, 1, _tracker);
        for (var k = 0; k < _kernels.Length; k++)
        {
            if (_kernels[k] is not { } kernel) continue;
            var call = _spec.Calls[k].Call;
            Column[] arguments = [.. call.Args.Concat(call.OrderBy.Select(key => key.Column)).Select(column => own[column])];
            kernel.UpdateSingle(_states[k]!.Pointer, arguments, own.RowCount); // Both are made together.
        }
    }

    /// <summary>Keeps what is known of the partition that ends here, if it is a large one.</summary>
    private void End()
    {
        if (_rows > _largeRows) _found.Add(_start, new PartitionTotals(_rows, Values()));
        _start += _rows;
        _rows = 0;
        Empty();
    }

    private Column?[] Values()
    {
        var values = new Column?[_kernels.Length];
        for (var k = 0; k < values.Length; k++)
        {
            if (!IsWhole[k]) continue;
            var call = _spec.Calls[k].Call;
            if (_kernels[k] is { } kernel)
            {
                var state = _states[k]!.Pointer; // Both are made together.
                values[k] = kernel.Finalize(&state, 1, _tracker);
            }
            else
            {
                var row = call.Function == "first_value" ? _firstRow : _lastRow;
                values[k] = ColumnGather.Take(row![call.Args[0]], [0], _tracker); // The partition has rows.
            }
        }

        return values;
    }

    private void Empty()
    {
        for (var k = 0; k < _kernels.Length; k++)
        {
            if (_kernels[k] is not { } kernel) continue;
            kernel.Reset();
            var state = _states[k]!; // Both are made together.
            new Span<byte>(state.Pointer, kernel.StateBytes).Clear();
            kernel.Initialize(state.Pointer);
        }
    }
}
