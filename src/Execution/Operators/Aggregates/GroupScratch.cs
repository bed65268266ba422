using System.Runtime.Intrinsics;
using MatViewDb.Arrow.Buffers;

namespace MatViewDb.Execution.Operators.Aggregates;

/// <summary>Holds the per-batch arrays of grouping: keys, hashes, rows, states.</summary>
internal sealed unsafe class GroupScratch(MemoryTracker tracker) : IDisposable
{
    private NativeBuffer? _words;
    private NativeBuffer? _keys;
    private int _capacity;

    internal int Capacity => _capacity;
    internal ulong* Hashes => (ulong*)_words!.Pointer;
    internal ulong* OtherHashes => Hashes + _capacity;
    internal byte** Rows => (byte**)(Hashes + 2L * _capacity);
    internal byte** States => (byte**)(Hashes + 3L * _capacity);
    internal byte** OtherRows => (byte**)(Hashes + 4L * _capacity);

    /// <summary>Gives a number a row, for codes of small keys.</summary>
    internal int* Codes => (int*)(Hashes + 5L * _capacity);

    internal void Reserve(int rowCount)
    {
        if (rowCount <= _capacity) return;
        _words?.Release();
        _capacity = (rowCount + 63) & ~63;
        _words = NativeBuffer.Allocate(tracker, 6L * 8 * _capacity);
    }

    internal byte* Keys(int rowCount, int keyBytes)
    {
        var size = (long)Math.Max(rowCount, _capacity) * keyBytes;
        if (_keys is null || _keys.SizeBytes < size)
        {
            _keys?.Release();
            _keys = NativeBuffer.Allocate(tracker, size);
        }

        return _keys.Pointer;
    }

    /// <summary>Gives from addresses of rows the addresses <paramref name="offset"/> bytes further.</summary>
    internal static void Offset(byte** rows, byte** target, int count, int offset)
    {
        var i = 0;
        var step = Vector256.Create((long)offset);
        for (; i + 4 <= count; i += 4) (Vector256.Load((long*)rows + i) + step).Store((long*)target + i);
        for (; i < count; i++) target[i] = rows[i] + offset;
    }

    public void Dispose()
    {
        _words?.Release();
        _keys?.Release();
        _words = _keys = null;
        _capacity = 0;
    }
}
