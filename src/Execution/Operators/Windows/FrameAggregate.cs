using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Execution.Memory;
using MatViewDb.Functions.Aggregates;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Execution.Operators.Windows;

/// <summary>
/// Computes an aggregate over frames, always in batches: one state a partition, running states, or for sliding frames a
/// tree of states whose nodes are merged.
/// </summary>
internal sealed unsafe class FrameAggregate(AggregateKernel kernel, WindowRows rows, WindowFrames frames,
    Column[] arguments)
{
    private const int Batch = 2048;
    private const int RowsBetweenChecks = 64 << 10;
    private const int RowsPerFrameToExpand = 24;

    private readonly MemoryTracker _tracker = rows.Tracker;
    private readonly int _stateBytes = kernel.StateBytes;

    internal Column Compute()
    {
        if (rows.Count == 0) return Finalize([], Empty(1), 0);
        if (frames.IsPartition) return WholePartitions();
        if (kernel.HasExternalState) return frames.StartsWithPartition ? OneByOne() : Expanded();
        if (frames.TotalRows < (long)rows.Count * RowsPerFrameToExpand && !frames.StartsWithPartition) return Expanded();
        return frames.StartsWithPartition ? Running() : Tree();
    }

    private Column WholePartitions()
    {
        var index = new int[rows.Count];
        var count = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows.PartitionStart[i] == i) count++;
            index[i] = count - 1;
        }

        var states = Empty(count);
        Update(states, index);
        using var results = Finalize([.. Enumerable.Range(0, count)], states, count);
        states.Release();
        return ColumnGather.Take(results, index, _tracker);
    }

    /// <summary>Adds each row's state to the next one's; kernels merge pairs in the order they are given.</summary>
    private Column Running()
    {
        var states = Empty(rows.Count + 1);
        var index = new int[rows.Count];
        for (var i = 0; i < index.Length; i++) index[i] = i;
        Update(states, index);
        using var pairs = new PairList(kernel, _tracker);
        for (var i = 1; i < rows.Count; i++)
        {
            if (rows.PartitionStart[i] != i) pairs.Add(State(states, i), State(states, i - 1));
        }

        pairs.Flush();
        var picked = new int[rows.Count];
        for (var i = 0; i < picked.Length; i++)
            picked[i] = frames.End[i] > frames.Start[i] ? frames.End[i] - 1 : rows.Count;
        var results = Finalize(picked, states, rows.Count);
        states.Release();
        return results;
    }

    /// <summary>Takes a value each time that frames of a partition have grown: for states that cannot be copied.</summary>
    private Column OneByOne()
    {
        var results = new List<Column>();
        var picked = new int[rows.Count];
        var last = (Start: -1, End: -1);
        NativeBuffer? state = null;
        for (var i = 0; i < picked.Length; i++)
        {
            CheckAt(i);
            var (start, end) = (rows.PartitionStart[i], frames.End[i]);
            if (start != last.Start)
            {
                state?.Release();
                kernel.Reset();
                state = Empty(1);
                last = (start, start);
                results.Add(Current(state));
            }

            if (end > last.End)
            {
                var slices = Array.ConvertAll(arguments, argument => argument.Slice(last.End, end - last.End, _tracker));
                kernel.UpdateSingle(state!.Pointer, slices, end - last.End); // Made with the partition's first row.
                foreach (var slice in slices) slice.Dispose();
                last.End = end;
                results.Add(Current(state));
            }

            picked[i] = results.Count - 1;
        }

        state?.Release();
        using var all = ColumnConcat.Concat([.. results], _tracker);
        foreach (var result in results) result.Dispose();
        return ColumnGather.Take(all, picked, _tracker);
    }

    private Column Current(NativeBuffer state)
    {
        var pointer = state.Pointer;
        return kernel.Finalize(&pointer, 1, _tracker);
    }

    /// <summary>Adds every row of every frame: for short frames, and for states that cannot be merged twice.</summary>
    private Column Expanded()
    {
        var states = Empty(rows.Count);
        var source = new int[Batch];
        var target = NativeBuffer.Allocate(_tracker, Batch * sizeof(void*));
        var targets = (byte**)target.Pointer;
        var count = 0;
        for (var i = 0; i < rows.Count; i++)
        {
            CheckAt(i);
            for (var row = frames.Start[i]; row < frames.End[i]; row++)
            {
                source[count] = row;
                targets[count++] = State(states, i);
                if (count == Batch) UpdateRows(source, targets, ref count);
            }
        }

        UpdateRows(source, targets, ref count);
        target.Release();
        var results = Finalize([.. Enumerable.Range(0, rows.Count)], states, rows.Count);
        states.Release();
        return results;
    }

    private void UpdateRows(int[] source, byte** targets, ref int count)
    {
        if (count == 0) return;
        Interruption.Check();
        var taken = new Column[arguments.Length];
        for (var i = 0; i < taken.Length; i++)
            taken[i] = ColumnGather.Take(arguments[i], source.AsSpan(0, count), _tracker);
        kernel.Update(targets, taken, count);
        foreach (var column in taken) column.Dispose();
        count = 0;
    }

    /// <summary>
    /// Level k holds the states of aligned runs of 2^k rows; a frame is merged from at most two nodes a level.
    /// </summary>
    private Column Tree()
    {
        var levels = new List<(NativeBuffer States, int Count)>();
        var leaves = Empty(rows.Count);
        var index = new int[rows.Count];
        for (var i = 0; i < index.Length; i++) index[i] = i;
        Update(leaves, index);
        levels.Add((leaves, rows.Count));
        using var pairs = new PairList(kernel, _tracker);
        while (levels[^1].Count > 1)
        {
            var (below, belowCount) = levels[^1];
            var count = (belowCount + 1) / 2;
            var states = Empty(count);
            for (var i = 0; i < belowCount; i++) pairs.Add(State(states, i / 2), State(below, i));
            pairs.Flush();
            levels.Add((states, count));
        }

        var results = Empty(rows.Count);
        for (var i = 0; i < rows.Count; i++)
        {
            var (low, high) = (frames.Start[i], frames.End[i]);
            for (var level = 0; low < high; level++, low >>= 1, high >>= 1)
            {
                if ((low & 1) != 0) pairs.Add(State(results, i), State(levels[level].States, low++));
                if ((high & 1) != 0) pairs.Add(State(results, i), State(levels[level].States, --high));
            }
        }

        pairs.Flush();
        foreach (var (states, _) in levels) states.Release();
        var column = Finalize([.. Enumerable.Range(0, rows.Count)], results, rows.Count);
        results.Release();
        return column;
    }

    private static void CheckAt(int row)
    {
        if ((row & (RowsBetweenChecks - 1)) == 0) Interruption.Check();
    }

    private byte* State(NativeBuffer states, int index) => states.Pointer + (long)index * _stateBytes;

    private NativeBuffer Empty(int count)
    {
        var states = ZeroedMemory.Allocate(_tracker, Math.Max(8, (long)count * _stateBytes));
        for (var i = 0; i < count; i++)
        {
            CheckAt(i);
            kernel.Initialize(State(states, i));
        }

        return states;
    }

    private void Update(NativeBuffer states, int[] index)
    {
        var target = NativeBuffer.Allocate(_tracker, Batch * sizeof(void*));
        var targets = (byte**)target.Pointer;
        var slices = new Column[arguments.Length];
        for (var first = 0; first < rows.Count; first += Batch)
        {
            Interruption.Check();
            var count = Math.Min(Batch, rows.Count - first);
            for (var i = 0; i < count; i++) targets[i] = State(states, index[first + i]);
            for (var i = 0; i < slices.Length; i++) slices[i] = arguments[i].Slice(first, count, _tracker);
            kernel.Update(targets, slices, count);
            foreach (var slice in slices) slice.Dispose();
        }

        target.Release();
    }

    private Column Finalize(int[] picked, NativeBuffer states, int count)
    {
        var pointers = NativeBuffer.Allocate(_tracker, Math.Max(8, (long)count * sizeof(void*)));
        for (var i = 0; i < count; i++)
        {
            CheckAt(i);
            ((byte**)pointers.Pointer)[i] = State(states, picked[i]);
        }

        var column = kernel.Finalize((byte**)pointers.Pointer, count, _tracker);
        pointers.Release();
        return column;
    }

    /// <summary>Collects pairs of states to merge.</summary>
    private sealed class PairList(AggregateKernel kernel, MemoryTracker tracker) : IDisposable
    {
        private readonly NativeBuffer _buffer = NativeBuffer.Allocate(tracker, 2L * Batch * sizeof(void*));
        private int _count;

        internal void Add(byte* target, byte* source)
        {
            ((byte**)_buffer.Pointer)[_count] = target;
            ((byte**)_buffer.Pointer)[Batch + _count] = source;
            if (++_count == Batch) Flush();
        }

        internal void Flush()
        {
            if (_count == 0) return;
            Interruption.Check();
            kernel.Merge((byte**)_buffer.Pointer, (byte**)_buffer.Pointer + Batch, kernel, _count);
            _count = 0;
        }

        public void Dispose() => _buffer.Release();
    }
}
