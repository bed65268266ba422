using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Execution.Expressions;
using MatViewDb.Functions.Aggregates;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators.Windows.Pieces;

/// <summary>Carries a running aggregate from piece to piece: frames from the partition's begin to the row, or its last peer.</summary>
internal sealed unsafe class PieceRunning : PieceCall
{
    private const int Batch = 2048;

    private readonly WindowCall _call;
    private readonly AggregateKernel _kernel;
    private readonly bool _endsWithPeers;
    private readonly NativeBuffer _carried;

    private PieceRunning(WindowCall call, AggregateKernel kernel, bool endsWithPeers, MemoryTracker tracker)
    {
        (_call, _kernel, _endsWithPeers) = (call, kernel, endsWithPeers);
        _carried = NativeBuffer.AllocateZeroed(tracker, Math.Max(8, kernel.StateBytes));
        kernel.Initialize(_carried.Pointer);
    }

    /// <summary>Null for states that cannot be copied.</summary>
    internal static PieceRunning? TryMake(WindowCall call, bool endsWithPeers, MemoryTracker tracker)
    {
        var kernel = AggregateCatalog.Create(call.Call, tracker);
        if (!kernel.HasExternalState) return new PieceRunning(call, kernel, endsWithPeers, tracker) { NeedsPeers = endsWithPeers };
        kernel.Dispose();
        return null;
    }

    internal override void Start(PartitionTotals? totals)
    {
        _kernel.Reset();
        new Span<byte>(_carried.Pointer, _kernel.StateBytes).Clear();
        _kernel.Initialize(_carried.Pointer);
    }

    internal override Column Compute(WindowPiece piece)
    {
        var tracker = piece.Rows.Tracker;
        var bytes = _kernel.StateBytes;
        // The state before the piece, then one for each row.
        using var states = new States(piece.Count + 1, _kernel, tracker);
        Buffer.MemoryCopy(_carried.Pointer, states[0], bytes, bytes);
        Update(piece, states);
        using var pointers = new Pointers(Math.Max(piece.Count, 1), tracker);
        Run(piece.Count, states, tracker);
        for (var i = 0; i < piece.Count; i++)
            pointers.At[i] = states[_endsWithPeers ? piece.Rows.PeerEnd[piece.First + i] - piece.First : i + 1];
        var values = _kernel.Finalize(pointers.At, piece.Count, tracker);
        Buffer.MemoryCopy(states[piece.Count], _carried.Pointer, bytes, bytes);
        return values;
    }

    public override void Dispose()
    {
        _carried.Release();
        _kernel.Dispose();
    }

    private void Update(WindowPiece piece, States states)
    {
        int[] columns = [.. _call.Call.Args, .. _call.Call.OrderBy.Select(key => key.Column)];
        using var targets = new Pointers(Batch, piece.Rows.Tracker);
        var slices = new Column[columns.Length];
        for (var at = 0; at < piece.Count; at += Batch)
        {
            Interruption.Check();
            var count = Math.Min(Batch, piece.Count - at);
            for (var i = 0; i < count; i++) targets.At[i] = states[at + i + 1];
            for (var i = 0; i < slices.Length; i++)
                slices[i] = piece.Rows.Batch[columns[i]].Slice(piece.First + at, count, piece.Rows.Tracker);
            _kernel.Update(targets.At, slices, count);
            foreach (var slice in slices) slice.Dispose();
        }
    }

    /// <summary>Adds each state to the next one; kernels merge pairs in the order they are given.</summary>
    private void Run(int count, States states, MemoryTracker tracker)
    {
        using var targets = new Pointers(Batch, tracker);
        using var sources = new Pointers(Batch, tracker);
        for (var at = 0; at < count; at += Batch)
        {
            Interruption.Check();
            var pairs = Math.Min(Batch, count - at);
            for (var i = 0; i < pairs; i++)
            {
                targets.At[i] = states[at + i + 1];
                sources.At[i] = states[at + i];
            }

            _kernel.Merge(targets.At, sources.At, _kernel, pairs);
        }
    }

    private readonly ref struct States
    {
        private readonly NativeBuffer _buffer;
        private readonly int _bytes;

        internal States(int count, AggregateKernel kernel, MemoryTracker tracker)
        {
            _bytes = kernel.StateBytes;
            _buffer = NativeBuffer.AllocateZeroed(tracker, Math.Max(8, (long)count * _bytes));
            for (var i = 0; i < count; i++) kernel.Initialize(this[i]);
        }

        internal byte* this[int index] => _buffer.Pointer + (long)index * _bytes;

        public void Dispose() => _buffer.Release();
    }

    private readonly ref struct Pointers(int count, MemoryTracker tracker)
    {
        private readonly NativeBuffer _buffer = NativeBuffer.Allocate(tracker, (long)count * sizeof(void*));

        internal byte** At => (byte**)_buffer.Pointer;

        public void Dispose() => _buffer.Release();
    }
}
