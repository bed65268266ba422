using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;

namespace MatViewDb.Execution.Memory;

/// <summary>
/// Allocates memory filled with zeros. Touching a gigabyte for the first time takes most of a second, so that large blocks are
/// cleared in steps between which a killed statement ends.
/// </summary>
internal static unsafe class ZeroedMemory
{
    private const long StepBytes = 8 << 20;

    internal static NativeBuffer Allocate(MemoryTracker tracker, long sizeBytes)
    {
        if (sizeBytes <= StepBytes) return NativeBuffer.AllocateZeroed(tracker, sizeBytes);
        var buffer = NativeBuffer.Allocate(tracker, sizeBytes);
        for (long at = 0; at < buffer.CapacityBytes; at += StepBytes)
        {
            Interruption.Check();
            new Span<byte>(buffer.Pointer + at, (int)Math.Min(StepBytes, buffer.CapacityBytes - at)).Clear();
        }

        return buffer;
    }
}
