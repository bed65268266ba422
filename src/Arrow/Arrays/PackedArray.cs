using System.Runtime.CompilerServices;

namespace MatViewDb.Arrow.Arrays;

/// <summary>
/// Reads an ARRAY value where it lies: four bytes of count and "has NULLs", a bit per element when it has, then either
/// the elements one after the other, or where each ends and their bytes. See docs/internals/nested-values.md.
/// </summary>
public readonly unsafe struct PackedArray
{
    private readonly byte* _valid;
    private readonly byte* _body;
    private readonly int _width;

    /// <param name="at">First byte of the value.</param>
    /// <param name="width">Bytes of one element; 0 when each has its own length.</param>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public PackedArray(byte* at, int width)
    {
        var head = Unsafe.ReadUnaligned<uint>(at);
        at += sizeof(uint);
        Count = (int)(head >> 1);
        _valid = null;
        if ((head & 1) != 0)
        {
            _valid = at;
            at += (Count + 7) >> 3;
        }

        _body = at;
        _width = width;
    }

    public int Count { get; }

    public bool HasNulls => _valid is not null;

    /// <summary>A bit per element, 1 = has a value; null when all have.</summary>
    public byte* Validity => _valid;

    /// <summary>The elements of fixed size, one after the other, not aligned.</summary>
    public byte* Elements => _body;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public bool IsNull(int index) => _valid is not null && (_valid[index >> 3] >> (index & 7) & 1) == 0;

    /// <summary>Gives where the bytes of an element start, and how many there are.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public byte* Find(int index, out int length)
    {
        if (_width > 0)
        {
            length = _width;
            return _body + (long)index * _width;
        }

        var start = index == 0 ? 0 : Unsafe.ReadUnaligned<int>(_body + 4L * (index - 1));
        length = Unsafe.ReadUnaligned<int>(_body + 4L * index) - start;
        return _body + 4L * Count + start;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public ReadOnlySpan<byte> Bytes(int index)
    {
        var start = Find(index, out var length);
        return new ReadOnlySpan<byte>(start, length);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public T Value<T>(int index) where T : unmanaged => Unsafe.ReadUnaligned<T>(_body + (long)index * sizeof(T));

    /// <summary>Gives the first place of an element with these bytes, from a place on; -1 when there is none.</summary>
    public int IndexOf(ReadOnlySpan<byte> element, int from = 0)
    {
        for (var i = from; i < Count; i++)
        {
            if (!IsNull(i) && Bytes(i).SequenceEqual(element)) return i;
        }

        return -1;
    }

    /// <summary>Gives the first place of a NULL; -1 when there is none.</summary>
    public int IndexOfNull()
    {
        if (_valid is null) return -1;
        for (var i = 0; i < Count; i++)
        {
            if (IsNull(i)) return i;
        }

        return -1;
    }
}
