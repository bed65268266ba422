using System.Runtime.CompilerServices;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Functions.Aggregates;

namespace MatViewDb.Execution.HashTables;

/// <summary>
/// Makes the states of a new group empty: copies a prepared block, and asks kernels whose states own memory.
/// </summary>
public sealed unsafe class GroupInitializer : IDisposable
{
    private readonly NativeBuffer _template;
    private readonly (AggregateKernel Kernel, int Offset)[] _external;

    public GroupInitializer(IReadOnlyList<AggregateKernel> kernels, MemoryTracker tracker)
    {
        Offsets = new int[kernels.Count];
        var at = 0;
        for (var i = 0; i < kernels.Count; i++)
        {
            Offsets[i] = at;
            at += kernels[i].StateBytes;
        }

        StateBytes = at;
        _template = NativeBuffer.AllocateZeroed(tracker, Math.Max(8, at));
        for (var i = 0; i < kernels.Count; i++)
        {
            if (!kernels[i].HasExternalState) kernels[i].Initialize(_template.Pointer + Offsets[i]);
        }

        _external = [.. kernels.Select((k, i) => (k, Offsets[i])).Where(p => p.k.HasExternalState)];
    }

    public int StateBytes { get; }

    /// <summary>Where each kernel's state begins inside the block.</summary>
    public int[] Offsets { get; }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public void Initialize(byte* states)
    {
        Unsafe.CopyBlock(states, _template.Pointer, (uint)StateBytes);
        foreach (var (kernel, offset) in _external) kernel.Initialize(states + offset);
    }

    public void Dispose() => _template.Release();
}
