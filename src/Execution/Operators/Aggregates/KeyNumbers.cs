using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;
using MatViewDb.Execution.HashTables;

namespace MatViewDb.Execution.Operators.Aggregates;

/// <summary>Makes one number of the values of several key columns in a row, for keys that are codes or integers of short ranges.</summary>
internal sealed unsafe class KeyNumbers : IDisposable
{
    private KeyCodes[] _keys = [];

    /// <summary>How many numbers there can be; 0 before the first start.</summary>
    internal int Count { get; private set; }

    /// <summary>Says whether the numbers given so far stand for the values of these columns, too.</summary>
    internal bool Know(ReadOnlySpan<Column> keys)
    {
        if (Count == 0 || _keys.Length != keys.Length) return false;
        for (var i = 0; i < keys.Length; i++)
        {
            if (!_keys[i].Knows(keys[i])) return false;
        }

        return true;
    }

    /// <summary>
    /// Begins to number such columns; false, and nothing changes, where there would be more than <paramref name="most"/> numbers.
    /// </summary>
    internal bool TryStart(ReadOnlySpan<Column> keys, int most)
    {
        if (keys.Length == 0 || !MayFit(keys)) return false;
        var codes = new KeyCodes[keys.Length];
        var product = 1;
        for (var i = 0; i < keys.Length; i++)
        {
            var before = i < _keys.Length ? _keys[i] : null;
            if (KeyCodes.TryCreate(keys[i], most / product, before) is not { } created)
            {
                foreach (var code in codes.AsSpan(0, i)) code.Dispose();
                return false;
            }

            codes[i] = created;
            product *= created.Count;
        }

        Dispose();
        _keys = codes;
        Count = product;
        return true;
    }

    /// <summary>Writes the number of each row, below <see cref="Count"/>.</summary>
    internal void Number(ReadOnlySpan<Column> keys, int rowCount, int* codes)
    {
        new Span<int>(codes, rowCount).Clear();
        for (var i = 0; i < keys.Length; i++) _keys[i].Append(keys[i], rowCount, codes);
    }

    public void Dispose()
    {
        foreach (var key in _keys) key.Dispose();
        _keys = [];
        Count = 0;
    }

    /// <summary>A look at the keys before any values: a text of many values says no at once, and one integer is found by itself.</summary>
    private static bool MayFit(ReadOnlySpan<Column> keys)
    {
        if (keys.Length == 1 && IntegerRange.IsInteger(keys[0].Type) && !keys[0].IsDictionary) return false;
        foreach (var key in keys)
        {
            if (!key.IsDictionary && !key.IsConstant && key.Type.Physical != PhysicalKind.Bit && !IntegerRange.IsInteger(key.Type))
                return false;
        }

        return true;
    }
}
