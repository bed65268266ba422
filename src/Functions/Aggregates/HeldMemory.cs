using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;

namespace MatViewDb.Functions.Aggregates;

/// <summary>Charges managed memory that states hold to a memory account, in steps.</summary>
internal sealed class HeldMemory(MemoryTracker tracker)
{
    private const long StepBytes = 64 << 10;
    private long _charged;
    private long _pending;

    internal long Bytes => _charged + _pending;

    /// <summary>Adds bytes; throws <see cref="MemoryLimitException"/> when the account is full.</summary>
    internal void Add(long bytes)
    {
        _pending += bytes;
        if (_pending < StepBytes) return;
        // Whoever collects or merges much comes by here; a statement that was killed ends here.
        Interruption.Check();
        tracker.Reserve(_pending);
        _charged += _pending;
        _pending = 0;
    }

    /// <summary>Gives all back.</summary>
    internal void Clear()
    {
        tracker.Release(_charged);
        _charged = _pending = 0;
    }
}
