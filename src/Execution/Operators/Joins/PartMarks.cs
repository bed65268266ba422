using MatViewDb.Arrow.Buffers;
using MatViewDb.Execution.Memory;

namespace MatViewDb.Execution.Operators.Joins;

/// <summary>
/// Remembers which left rows of a part found a partner while the part's right rows come one chunk after another; the left rows
/// are read anew for each, always in the same order.
/// </summary>
internal sealed unsafe class PartMarks(long rowCount, MemoryTracker tracker) : IDisposable
{
    private readonly NativeBuffer _matched = ZeroedMemory.Allocate(tracker, Math.Max(8, rowCount));
    private long _at;

    /// <summary>Goes back to the first left row.</summary>
    internal void Restart() => _at = 0;

    /// <summary>Says whether the row so many behind the next one found a partner in a chunk before.</summary>
    internal bool IsMatched(int row) => _matched.Pointer[_at + row] != 0;

    /// <summary>Adds what a chunk told of the next rows and goes on behind them.</summary>
    internal void Add(ReadOnlySpan<bool> matched)
    {
        for (var i = 0; i < matched.Length; i++) _matched.Pointer[_at + i] |= matched[i] ? (byte)1 : (byte)0;
        _at += matched.Length;
    }

    /// <summary>Reads what is known of the next rows and goes on behind them.</summary>
    internal void Read(Span<bool> matched)
    {
        for (var i = 0; i < matched.Length; i++) matched[i] = _matched.Pointer[_at + i] != 0;
        _at += matched.Length;
    }

    public void Dispose() => _matched.Release();
}
