using System.Runtime.Intrinsics;
using MatViewDb.Arrow.Buffers;

namespace MatViewDb.Execution.HashTables;

/// <summary>
/// Finds the rows of keys of one word that lie close together, such as ids: the word itself, less the smallest one, is the place of
/// its row. There is nothing to hash or to compare, and the rows end up sorted by key.
/// </summary>
internal sealed unsafe class DenseSlots(MemoryTracker tracker)
{
    /// <summary>Fewer groups are found as fast by hash.</summary>
    private const int GroupsMin = 4096;

    /// <summary>A wider range takes more room than the cache has.</summary>
    private const long WidthMax = 4 << 20;

    /// <summary>How many places there may be for each group.</summary>
    private const int PlacesPerGroup = 128;

    private NativeBuffer? _buffer;
    private byte** _places;
    private long _first;
    private long _width;
    private long _min = long.MaxValue;
    private long _max = long.MinValue;
    private bool _isHopeless;

    internal bool IsActive => _buffer is not null;

    internal long UsedBytes => _buffer?.CapacityBytes ?? 0;

    /// <summary>The smallest key met.</summary>
    internal long Min => _min;

    /// <summary>The largest key met.</summary>
    internal long Max => _max;

    /// <summary>Gives the place of the row of a key between the smallest and the largest one.</summary>
    internal byte** PlaceOf(long key) => _places + (key - _first);

    /// <summary>Gives where the row of key 0 would have its place.</summary>
    internal byte** Origin => _places - _first;

    /// <summary>Says how many bytes the places will take that are likely to be made for the next keys.</summary>
    internal long BytesToStart(int groups)
        => IsActive || _isHopeless || !IsWorth(groups, _max - _min + 1) ? 0 : WidthFor() * sizeof(void*);

    /// <summary>
    /// Looks whether the rows of such keys can be found here. When that begins (<paramref name="starts"/>) the rows so far have to be
    /// placed; when it ends the places are gone and have to be made up for by a table of hashes.
    /// </summary>
    internal bool Takes(long* keys, int count, int groups, bool mayGrow, out bool starts)
    {
        starts = false;
        if (_isHopeless) return false;
        Widen(keys, count);
        // The difference of far keys is no small positive number.
        if (_max - _min is < 0 or >= WidthMax || _min < long.MinValue + WidthMax)
        {
            GiveUp();
            return false;
        }

        if (IsActive)
        {
            if (_min >= _first && _max < _first + _width) return true;
            if (mayGrow) Move();
            else GiveUp();
            return mayGrow;
        }

        if (!mayGrow || !IsWorth(groups, _max - _min + 1)) return false;
        Move();
        return starts = true;
    }

    internal void Release()
    {
        _buffer?.Release();
        _buffer = null;
        _places = null;
        _width = 0;
    }

    private static bool IsWorth(int groups, long width) => groups >= GroupsMin && width / PlacesPerGroup <= groups;

    /// <summary>Leaves room on both sides, more each time: keys may keep coming a little further out.</summary>
    private long WidthFor() => Math.Min(WidthMax, (_max - _min + 1) * (IsActive ? 2 : 1) + (_max - _min) / 4 + 1024);

    /// <summary>Frees the places for good: keys are found by hash from now on.</summary>
    internal void GiveUp()
    {
        _isHopeless = true;
        Release();
    }

    private void Move()
    {
        var width = WidthFor();
        // What is new lies at the end of growing ids more often than at the front.
        var first = _min - (width - (_max - _min + 1)) / 4;
        if (_min >= 0) first = Math.Max(0, first);
        var buffer = NativeBuffer.AllocateZeroed(tracker, width * sizeof(void*));
        if (IsActive)
        {
            var from = Math.Max(first, _first);
            var to = Math.Min(first + width, _first + _width);
            var bytes = Math.Max(0, to - from) * sizeof(void*);
            Buffer.MemoryCopy(_places + (from - _first), (byte**)buffer.Pointer + (from - first), bytes, bytes);
        }

        _buffer?.Release();
        _buffer = buffer;
        _places = (byte**)buffer.Pointer;
        (_first, _width) = (first, width);
    }

    private void Widen(long* keys, int count)
    {
        var (min, max) = (_min, _max);
        var i = 0;
        if (Vector512.IsHardwareAccelerated && count >= 8)
        {
            var (low, high) = (Vector512.Create(min), Vector512.Create(max));
            for (; i + 8 <= count; i += 8)
            {
                var eight = Vector512.Load(keys + i);
                low = Vector512.Min(low, eight);
                high = Vector512.Max(high, eight);
            }

            for (var lane = 0; lane < 8; lane++) (min, max) = (Math.Min(min, low[lane]), Math.Max(max, high[lane]));
        }

        for (; i < count; i++) (min, max) = (Math.Min(min, keys[i]), Math.Max(max, keys[i]));
        (_min, _max) = (min, max);
    }
}
