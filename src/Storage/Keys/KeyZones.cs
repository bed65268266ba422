using System.Runtime.InteropServices;
using MatViewDb.Storage.Segments;

namespace MatViewDb.Storage.Keys;

/// <summary>
/// Knows where the new values of one key column lie, so that pages of stored keys without any of them are not read: the
/// values themselves while they are few, else the ranges of the pages that they come from.
/// </summary>
internal sealed class KeyZones
{
    private const int ValuesMax = 16_384;
    private readonly List<UInt128> _values = [];
    private readonly List<(UInt128 Min, UInt128 Max)> _ranges = [];
    private bool _anywhere;
    private bool _many;
    private bool _sorted;

    /// <summary>Adds the rows of the page that the reader holds.</summary>
    internal void AddPage(KeyReader reader, int key)
    {
        if (_anywhere) return;
        if (reader.PageZone(key) is not { } range)
        {
            _anywhere = true;
            return;
        }

        _ranges.Add(range);
        _many |= _values.Count + reader.Rows > ValuesMax;
        if (_many) return;
        _sorted = false;
        for (var row = 0; row < reader.Rows; row++)
        {
            if (reader.ZoneOf(key, row) is { } value) _values.Add(value);
            else _anywhere = true;
        }
    }

    internal bool MayLie(in Zone zone, ZoneFlags flags)
    {
        if (_anywhere || (flags & ZoneFlags.HasRange) == 0) return true;
        if (!_many) return AnyValueIn(zone.Min, zone.Max);
        foreach (var (min, max) in _ranges)
        {
            if (min <= zone.Max && max >= zone.Min) return true;
        }

        return false;
    }

    internal void Clear()
    {
        _values.Clear();
        _ranges.Clear();
        _anywhere = _many = _sorted = false;
    }

    private bool AnyValueIn(UInt128 min, UInt128 max)
    {
        if (!_sorted) _values.Sort();
        _sorted = true;
        var values = CollectionsMarshal.AsSpan(_values);
        int low = 0, high = values.Length;
        while (low < high)
        {
            var middle = (low + high) >> 1;
            if (values[middle] < min) low = middle + 1;
            else high = middle;
        }

        return low < values.Length && values[low] <= max;
    }
}
