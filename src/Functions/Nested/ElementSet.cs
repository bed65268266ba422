using System.Numerics;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Functions.Nested;

/// <summary>Remembers which elements of a row's arrays came before; used again for each row.</summary>
public sealed unsafe class ElementSet
{
    private const int Scanned = 16;
    private readonly List<(nint At, int Length)> _items = [];
    private int[] _slots = [];
    private bool _hasNull;
    private bool _isHashed;

    public void Begin()
    {
        _items.Clear();
        _hasNull = false;
        _isHashed = false;
    }

    /// <summary>Adds an element; false when there is an equal one. Its bytes must stay where they are until Begin.</summary>
    public bool Add(in PackedArray array, int index)
    {
        if (array.IsNull(index))
        {
            if (_hasNull) return false;
            return _hasNull = true;
        }

        var at = array.Find(index, out var length);
        var bytes = new ReadOnlySpan<byte>(at, length);
        if (_items.Count < Scanned)
        {
            foreach (var item in _items)
            {
                if (new ReadOnlySpan<byte>((byte*)item.At, item.Length).SequenceEqual(bytes)) return false;
            }
        }
        else
        {
            if (!_isHashed || _items.Count * 2 > _slots.Length) Rehash();
            if (!TryPlace(bytes, _items.Count)) return false;
        }

        _items.Add(((nint)at, length));
        return true;
    }

    private void Rehash()
    {
        var size = (int)BitOperations.RoundUpToPowerOf2((uint)Math.Max(64, _items.Count * 4));
        if (_slots.Length < size) _slots = new int[size];
        else Array.Clear(_slots);
        _isHashed = true;
        for (var i = 0; i < _items.Count; i++) TryPlace(new ReadOnlySpan<byte>((byte*)_items[i].At, _items[i].Length), i);
    }

    private bool TryPlace(ReadOnlySpan<byte> bytes, int number)
    {
        var mask = _slots.Length - 1;
        var slot = (int)HashMix.Of(bytes) & mask;
        for (; _slots[slot] != 0; slot = (slot + 1) & mask)
        {
            var other = _items[_slots[slot] - 1];
            if (new ReadOnlySpan<byte>((byte*)other.At, other.Length).SequenceEqual(bytes)) return false;
        }

        _slots[slot] = number + 1;
        return true;
    }
}
