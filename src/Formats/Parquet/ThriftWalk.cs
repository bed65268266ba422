namespace MatViewDb.Formats.Parquet;

/// <summary>
/// Walks over a struct in Thrift's compact encoding without believing it: one that does not end within its bytes is found here, since the
/// library goes on and on behind their end.
/// </summary>
internal ref struct ThriftWalk(ReadOnlySpan<byte> bytes)
{
    private const int DepthMax = 64;
    private const int PackedSize = 3;
    private const int DataPage = 5;
    private const int SecondDataPage = 8;

    private readonly ReadOnlySpan<byte> _bytes = bytes;
    private int _at;

    /// <summary>Of a page's header: how many bytes follow it.</summary>
    internal long PageBytes { get; private set; }

    /// <summary>Of a data page's header: how many values are in it.</summary>
    internal long PageValues { get; private set; }

    /// <summary>Gives how many bytes the struct has; -1: it does not end in these bytes, or is none.</summary>
    internal int Length() => Struct(0, 0) ? _at : -1;

    private bool Struct(int depth, int within)
    {
        if (depth > DepthMax) return false;
        var field = 0;
        while (TryByte(out var head))
        {
            if (head == 0) return true;
            if (head >> 4 != 0) field += head >> 4;
            else if (TryVarint(out var id)) field = (int)Unfold(id);
            else return false;
            if (!Value(head & 15, depth, within, field, inList: false)) return false;
        }

        return false;
    }

    private bool Value(int type, int depth, int within, int field, bool inList)
    {
        switch (type)
        {
            case 1 or 2:
                return !inList || TryByte(out _);
            case 3:
                return TryByte(out _);
            case 4 or 5 or 6:
                if (!TryVarint(out var number)) return false;
                if (depth == 0 && field == PackedSize) PageBytes = Unfold(number);
                if (depth == 1 && field == 1 && within is DataPage or SecondDataPage) PageValues = Unfold(number);
                return true;
            case 7:
                return TrySkip(8);
            case 8:
                return TryVarint(out var length) && TrySkip(length);
            case 9 or 10:
                if (!TryByte(out var head)) return false;
                ulong count = (uint)head >> 4;
                if (count == 15 && !TryVarint(out count)) return false;
                return Items(count, [head & 15], depth);
            case 11:
                if (!TryVarint(out var pairs)) return false;
                if (pairs == 0) return true;
                return TryByte(out var types) && Items(pairs, [types >> 4, types & 15], depth);
            case 12:
                return Struct(depth + 1, field);
            case 13:
                return TrySkip(16);
            default:
                return false;
        }
    }

    // Every item has a byte at least.
    private bool Items(ulong count, scoped ReadOnlySpan<int> types, int depth)
    {
        if (count > (ulong)(_bytes.Length - _at) || depth > DepthMax) return false;
        for (ulong i = 0; i < count; i++)
        {
            foreach (var type in types)
            {
                if (!Value(type, depth + 1, 0, 0, inList: true)) return false;
            }
        }

        return true;
    }

    private static long Unfold(ulong value) => (long)(value >> 1) ^ -(long)(value & 1);

    private bool TryByte(out byte value)
    {
        value = 0;
        if (_at >= _bytes.Length) return false;
        value = _bytes[_at++];
        return true;
    }

    private bool TryVarint(out ulong value)
    {
        value = 0;
        for (var shift = 0; shift < 64; shift += 7)
        {
            if (!TryByte(out var part)) return false;
            value |= (ulong)(part & 0x7F) << shift;
            if (part < 0x80) return true;
        }

        return false;
    }

    private bool TrySkip(ulong count)
    {
        if (count > (ulong)(_bytes.Length - _at)) return false;
        _at += (int)count;
        return true;
    }
}
