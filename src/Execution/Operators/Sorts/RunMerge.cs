using MatViewDb.Arrow;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Execution.Spill;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Sorts;

/// <summary>Reads sorted runs as one: a heap of cursors, the one with the first row on top.</summary>
internal sealed class RunMerge : IDisposable
{
    private readonly QueryContext _query;
    private readonly RunCursor[] _heap;
    private readonly List<RecordBatch> _segments = [];
    private int _count;
    private int[] _segmentOf = [];
    private int[] _rowOf = [];

    internal RunMerge(IReadOnlyList<SpillFile> runs, IReadOnlyList<SortKey> keys, QueryContext query)
    {
        _query = query;
        _heap = new RunCursor[runs.Count];
        foreach (var run in runs)
        {
            var cursor = new RunCursor(run, keys, query);
            _heap[_count++] = cursor;
            if (cursor.Load()) continue;
            cursor.Dispose();
            _count--;
        }

        for (var i = _count / 2 - 1; i >= 0; i--) SiftDown(i);
    }

    /// <summary>Passes over rows; gives how many there were.</summary>
    internal long Skip(long most)
    {
        long skipped = 0;
        for (; skipped < most && _count > 0; skipped++) Advance(keep: false);
        return skipped;
    }

    /// <summary>Gives up to so many rows, in order; null at the end.</summary>
    internal RecordBatch? Next(int most)
    {
        if (_count == 0) return null;
        if (_rowOf.Length < most)
        {
            _segmentOf = new int[most];
            _rowOf = new int[most];
        }

        // Which batches the rows come from is counted anew for each output; those used up are kept until it is made.
        for (var i = 0; i < _count; i++) _heap[i].Segment = -1;
        var inUse = new List<RecordBatch>();
        var count = 0;
        while (count < most && _count > 0)
        {
            var top = _heap[0];
            if (top.Segment < 0)
            {
                top.Segment = inUse.Count;
                inUse.Add(top.Batch!);
            }

            _segmentOf[count] = top.Segment;
            _rowOf[count++] = top.Row;
            Advance(keep: true);
        }

        var output = Gather(inUse, count);
        foreach (var segment in _segments) segment.Dispose();
        _segments.Clear();
        return output;
    }

    public void Dispose()
    {
        for (var i = 0; i < _count; i++) _heap[i].Dispose();
        _count = 0;
        foreach (var segment in _segments) segment.Dispose();
        _segments.Clear();
    }

    private void Advance(bool keep)
    {
        var top = _heap[0];
        if (!top.IsLastRow) top.Step();
        else
        {
            var used = top.TakeBatch();
            if (keep) _segments.Add(used);
            else used.Dispose();
            top.Segment = -1;
            if (!top.Load())
            {
                top.Dispose();
                _heap[0] = _heap[--_count];
            }
        }

        if (_count > 1) SiftDown(0);
    }

    private void SiftDown(int at)
    {
        var moving = _heap[at];
        while (true)
        {
            var child = 2 * at + 1;
            if (child >= _count) break;
            if (child + 1 < _count && _heap[child + 1].CompareTo(_heap[child]) < 0) child++;
            if (_heap[child].CompareTo(moving) >= 0) break;
            _heap[at] = _heap[child];
            at = child;
        }

        _heap[at] = moving;
    }

    /// <summary>Takes each batch's rows at once, puts them behind one another, and then into their order.</summary>
    private RecordBatch Gather(List<RecordBatch> batches, int count)
    {
        var rows = _rowOf.AsSpan(0, count);
        if (batches.Count == 1)
            return ColumnTexts.Compact(ColumnGather.Take(batches[0], rows, _query.Tracker), _query.Tracker);
        var starts = new int[batches.Count + 1];
        for (var i = 0; i < count; i++) starts[_segmentOf[i] + 1]++;
        for (var i = 1; i < starts.Length; i++) starts[i] += starts[i - 1];
        var next = starts[..^1];
        var grouped = new int[count];
        var order = new int[count];
        for (var i = 0; i < count; i++)
        {
            var place = next[_segmentOf[i]]++;
            grouped[place] = _rowOf[i];
            order[i] = place;
        }

        var parts = new List<RecordBatch>(batches.Count);
        try
        {
            for (var i = 0; i < batches.Count; i++)
                parts.Add(ColumnGather.Take(batches[i], grouped.AsSpan(starts[i]..starts[i + 1]), _query.Tracker));
            using var joined = ColumnConcat.Concat(parts, _query.Tracker);
            return ColumnTexts.Compact(ColumnGather.Take(joined, order, _query.Tracker), _query.Tracker);
        }
        finally
        {
            foreach (var part in parts) part.Dispose();
        }
    }
}
