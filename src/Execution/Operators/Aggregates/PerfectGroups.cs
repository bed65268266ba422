using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Execution.HashTables;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Execution.Operators.Aggregates;

/// <summary>
/// Finds groups without hashing when the key columns have few possible values: dictionary codes and constants become
/// one
/// number that indexes an array of groups, filled from the table at the first sight of each number.
/// </summary>
internal sealed unsafe class PerfectGroups(GroupTable table, GroupScratch scratch, MemoryTracker tracker) : IDisposable
{
    private const int CodesMax = 4096;

    private Column?[] _dictionaries = [];
    private NativeBuffer? _groups;
    private int _codeCount;

    /// <summary>Gives how many numbers the keys of the last batch can have.</summary>
    internal int CodeCount => _codeCount;

    /// <summary>Changes when the same numbers begin to mean other groups.</summary>
    internal int Generation { get; private set; }

    /// <summary>Gives the group row of each row, or false when the keys have too many possible values.</summary>
    internal bool TryFind(ReadOnlySpan<Column> keys, int rowCount, byte** rows)
    {
        if (!Fits(keys, out var codeCount)) return false;
        if (!SameDictionaries(keys)) Start(keys, codeCount);
        var codes = scratch.Codes;
        new Span<int>(codes, rowCount).Clear();
        foreach (var key in keys) AddCodes(key, rowCount, codes);
        var groups = (byte**)_groups!.Pointer;
        var missing = false;
        for (var i = 0; i < rowCount; i++)
        {
            rows[i] = groups[codes[i]];
            missing |= rows[i] is null;
        }

        if (missing) Fill(keys, rowCount, rows);
        return true;
    }

    /// <summary>Forgets all groups: the table started anew.</summary>
    internal void Forget()
    {
        Generation++;
        if (_groups is not null) new Span<byte>(_groups.Pointer, _codeCount * sizeof(void*)).Clear();
    }

    public void Dispose()
    {
        _groups?.Release();
        _groups = null;
        foreach (var dictionary in _dictionaries) dictionary?.Dispose();
        _dictionaries = [];
    }

    private static int Values(Column key)
    {
        if (key.IsDictionary) return key.Dictionary!.Length + 1;
        if (key.Type.Physical == PhysicalKind.Bit && !key.IsConstant) return 3;
        return int.MaxValue;
    }

    private static bool Fits(ReadOnlySpan<Column> keys, out int codeCount)
    {
        long product = 1;
        codeCount = 0;
        foreach (var key in keys)
        {
            product *= Values(key);
            if (product > CodesMax) return false;
        }

        codeCount = (int)product;
        return keys.Length > 0;
    }

    private bool SameDictionaries(ReadOnlySpan<Column> keys)
    {
        if (_groups is null || _dictionaries.Length != keys.Length) return false;
        for (var i = 0; i < keys.Length; i++)
        {
            if (!ReferenceEquals(_dictionaries[i], keys[i].Dictionary)) return false;
        }

        return true;
    }

    private void Start(ReadOnlySpan<Column> keys, int codeCount)
    {
        Dispose();
        Generation++;
        _dictionaries = new Column?[keys.Length];
        for (var i = 0; i < keys.Length; i++) _dictionaries[i] = keys[i].Dictionary?.Share();
        _groups = NativeBuffer.AllocateZeroed(tracker, (long)codeCount * sizeof(void*));
        _codeCount = codeCount;
    }

    private static void AddCodes(Column key, int rowCount, int* codes)
    {
        var values = Values(key);
        if (key.IsDictionary)
        {
            var source = (int*)key.Values;
            if (key.Validity is null)
            {
                for (var i = 0; i < rowCount; i++) codes[i] = codes[i] * values + source[i];
                return;
            }

            for (var i = 0; i < rowCount; i++) codes[i] = codes[i] * values + (key.IsNull(i) ? values - 1 : source[i]);
            return;
        }

        var bits = (ulong*)key.Values;
        for (var i = 0; i < rowCount; i++)
            codes[i] = codes[i] * values + (key.IsNull(i) ? 2 : (int)(bits[i >> 6] >> (i & 63) & 1));
    }

    /// <summary>Finds or adds the groups of codes not seen before, each through its first row.</summary>
    private void Fill(ReadOnlySpan<Column> keys, int rowCount, byte** rows)
    {
        var groups = (byte**)_groups!.Pointer;
        var codes = scratch.Codes;
        var firsts = new List<int>();
        var mark = (byte*)1;
        for (var i = 0; i < rowCount; i++)
        {
            if (groups[codes[i]] is not null) continue;
            groups[codes[i]] = mark;
            firsts.Add(i);
        }

        var picked = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(firsts);
        var columns = new Column[keys.Length];
        for (var i = 0; i < columns.Length; i++) columns[i] = ColumnGather.Take(keys[i], picked, tracker);
        var encoded = scratch.Keys(picked.Length, table.Layout.KeyBytes);
        table.Layout.Encode(columns, picked.Length, encoded);
        table.Layout.Hash(encoded, picked.Length, scratch.Hashes);
        table.FindOrAdd(encoded, scratch.Hashes, picked.Length, scratch.States);
        foreach (var column in columns) column.Dispose();
        for (var i = 0; i < picked.Length; i++) groups[codes[picked[i]]] = scratch.States[i];
        for (var i = 0; i < rowCount; i++) rows[i] = groups[codes[i]];
    }
}
