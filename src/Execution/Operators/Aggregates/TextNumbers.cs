using MatViewDb.Arrow.Arrays;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Execution.Operators.Aggregates;

/// <summary>Numbers texts in the order in which they are first met, so that codes of several dictionaries get one meaning.</summary>
internal sealed unsafe class TextNumbers
{
    private const int TextsMax = 16 << 10;
    private const int BytesMax = 1 << 20;

    private ulong[] _hashes = new ulong[64];
    private int[] _ends = new int[64];
    private byte[] _bytes = new byte[1024];
    private int[] _slots = new int[256];

    internal int Count { get; private set; }

    /// <summary>
    /// Gives the number of each text of a dictionary, new ones included, or null when there are too many or too long ones.
    /// </summary>
    internal int[]? Map(Column dictionary)
    {
        if (Count + dictionary.Length > TextsMax) return null;
        var hashes = new ulong[dictionary.Length];
        ColumnHash.Hash(dictionary, hashes, combine: false);
        var map = new int[dictionary.Length];
        for (var i = 0; i < map.Length; i++)
        {
            map[i] = NumberOf(StringView.Bytes((StringView*)dictionary.Values + i), hashes[i]);
            if (map[i] < 0) return null;
        }

        return map;
    }

    private int NumberOf(ReadOnlySpan<byte> text, ulong hash)
    {
        var slot = (int)(hash & (uint)(_slots.Length - 1));
        for (; _slots[slot] is var number and > 0; slot = (slot + 1) & (_slots.Length - 1))
        {
            if (_hashes[number - 1] == hash && text.SequenceEqual(Text(number - 1))) return number - 1;
        }

        var start = Count == 0 ? 0 : _ends[Count - 1];
        if (start + text.Length > BytesMax) return -1;
        Reserve(start + text.Length);
        text.CopyTo(_bytes.AsSpan(start));
        _ends[Count] = start + text.Length;
        _hashes[Count] = hash;
        _slots[slot] = ++Count;
        if (Count * 2 > _slots.Length) Rehash();
        return Count - 1;
    }

    private ReadOnlySpan<byte> Text(int number)
    {
        var start = number == 0 ? 0 : _ends[number - 1];
        return _bytes.AsSpan(start, _ends[number] - start);
    }

    private void Reserve(int bytes)
    {
        if (bytes > _bytes.Length) Array.Resize(ref _bytes, Math.Max(bytes, 2 * _bytes.Length));
        if (Count < _ends.Length) return;
        Array.Resize(ref _ends, 2 * Count);
        Array.Resize(ref _hashes, 2 * Count);
    }

    private void Rehash()
    {
        _slots = new int[4 * _slots.Length];
        for (var number = 1; number <= Count; number++)
        {
            var slot = (int)(_hashes[number - 1] & (uint)(_slots.Length - 1));
            while (_slots[slot] > 0) slot = (slot + 1) & (_slots.Length - 1);
            _slots[slot] = number;
        }
    }
}
