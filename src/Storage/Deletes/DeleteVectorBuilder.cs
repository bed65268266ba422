namespace MatViewDb.Storage.Deletes;

/// <summary>Collects row positions for a delete vector; a row may come more than once.</summary>
internal sealed class DeleteVectorBuilder
{
    /// <summary>Most vectors are of a few rows, thousands of them in one transaction: bits grow with the rows that they are for.</summary>
    private const int WordsMin = 16;

    private readonly SortedDictionary<int, ulong[]> _groups = [];
    private int _lastNumber = -1;
    private ulong[] _last = [];

    internal long Count { get; private set; }

    /// <summary>Gives a bound of the rows: the last one of the last row group.</summary>
    internal long LastRow => _groups.Count == 0 ? -1 : (long)_groups.Keys.Last() * DeleteVector.GroupRows;

    /// <summary>Adds a row; gives false when it was there.</summary>
    internal bool Add(long row)
    {
        var number = (int)(row / DeleteVector.GroupRows);
        if (number != _lastNumber)
        {
            if (!_groups.TryGetValue(number, out var bits)) _groups[number] = bits = new ulong[WordsMin];
            (_lastNumber, _last) = (number, bits);
        }

        var at = (int)(row % DeleteVector.GroupRows);
        if (at >> 6 >= _last.Length) _groups[number] = _last = Grown(_last, (at >> 6) + 1);
        var bit = 1UL << (at & 63);
        if ((_last[at >> 6] & bit) != 0) return false;
        _last[at >> 6] |= bit;
        Count++;
        return true;
    }

    internal bool Contains(long row)
        => _groups.TryGetValue((int)(row / DeleteVector.GroupRows), out var bits)
            && (row % DeleteVector.GroupRows) >> 6 is var word && word < bits.Length && (bits[word] >> (int)(row & 63) & 1) != 0;

    private static ulong[] Grown(ulong[] bits, int words)
    {
        Array.Resize(ref bits, Math.Min(DeleteVector.GroupWords, (int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)words)));
        return bits;
    }

    /// <summary>Gives the vector; nothing may be added afterwards.</summary>
    internal DeleteVector Build() => Build(bits => bits);

    /// <summary>Gives a vector of the rows so far.</summary>
    internal DeleteVector Copy() => Build(bits => [.. bits]);

    private DeleteVector Build(Func<ulong[], ulong[]> own)
    {
        var groups = new List<DeleteVector.Group>(_groups.Count);
        foreach (var (number, bits) in _groups) groups.Add(DeleteVector.Group.FromBits(number, own(bits)));
        return groups.Count == 0 ? DeleteVector.Empty : new DeleteVector([.. groups]);
    }
}
