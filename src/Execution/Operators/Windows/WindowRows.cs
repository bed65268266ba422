using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Execution.HashTables;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Windows;

/// <summary>
/// Knows, for sorted rows, where each row's partition and its peers (rows equal in the order keys) begin and end.
/// </summary>
internal sealed unsafe class WindowRows : IDisposable
{
    private const int Block = 4096;
    private const int RowsBetweenChecks = 64 << 10;
    private readonly NativeBuffer _bounds;

    internal WindowRows(RecordBatch sorted, WindowSpec spec, MemoryTracker tracker)
    {
        Batch = sorted;
        Count = sorted.RowCount;
        Tracker = tracker;
        HasOrder = spec.OrderBy.Count > 0;
        _bounds = NativeBuffer.Allocate(tracker, Math.Max(8, 4L * Count * sizeof(int)));
        var partitionColumns = spec.PartitionBy.ToArray();
        var changes = new bool[Count];
        FindChanges(partitionColumns, changes);
        Fill(changes, PartitionStart, PartitionEnd);
        if (!HasOrder)
        {
            Fill(changes, PeerStart, PeerEnd);
            return;
        }

        FindChanges([.. spec.OrderBy.Select(k => k.Column)], changes);
        Fill(changes, PeerStart, PeerEnd);
    }

    internal RecordBatch Batch { get; }
    internal int Count { get; }
    internal MemoryTracker Tracker { get; }
    internal bool HasOrder { get; }
    internal int* PartitionStart => (int*)_bounds.Pointer;
    internal int* PartitionEnd => PartitionStart + Count;
    internal int* PeerStart => PartitionStart + 2L * Count;
    internal int* PeerEnd => PartitionStart + 3L * Count;

    public void Dispose() => _bounds.Release();

    /// <summary>Marks rows that differ from the row before in some column; marks made before stay.</summary>
    private void FindChanges(int[] columns, bool[] changes)
    {
        if (Count > 0) changes[0] = true;
        if (columns.Length == 0) return;
        var layout = new KeyLayout([.. columns.Select(c => Batch[c].Type)], [.. columns.Select(_ => true)]);
        var keys = NativeBuffer.Allocate(Tracker, (Block + 1L) * layout.KeyBytes);
        var slices = new Column[columns.Length];
        for (var first = 0; first < Count; first += Block)
        {
            Interruption.Check();
            var count = Math.Min(Block, Count - first);
            for (var i = 0; i < slices.Length; i++) slices[i] = Batch[columns[i]].Slice(first, count, Tracker);
            // The key of the row before this block stands in front.
            var at = keys.Pointer + layout.KeyBytes;
            layout.Encode(slices, count, at);
            for (var i = 0; i < count; i++, at += layout.KeyBytes)
            {
                if (first + i > 0 && !changes[first + i]) changes[first + i] = !layout.Equal(at - layout.KeyBytes, at);
            }

            Buffer.MemoryCopy(at - layout.KeyBytes, keys.Pointer, layout.KeyBytes, layout.KeyBytes);
            foreach (var slice in slices) slice.Dispose();
        }

        keys.Release();
    }

    private void Fill(bool[] changes, int* start, int* end)
    {
        var first = 0;
        for (var i = 0; i < Count; i++)
        {
            if ((i & (RowsBetweenChecks - 1)) == 0) Interruption.Check();
            if (changes[i]) first = i;
            start[i] = first;
        }

        var last = Count;
        for (var i = Count - 1; i >= 0; i--)
        {
            if ((i & (RowsBetweenChecks - 1)) == 0) Interruption.Check();
            end[i] = last;
            if (changes[i]) last = i;
        }
    }
}
