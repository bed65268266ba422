using System.Runtime.InteropServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Execution.HashTables;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Execution.Operators.Aggregates;

/// <summary>
/// Finds groups without hashing when the key columns have few possible values: their numbers become one number that indexes an
/// array of groups, filled from the table at the first sight of each number.
/// </summary>
internal sealed unsafe class PerfectGroups(GroupTable table, GroupScratch scratch, MemoryTracker tracker) : IDisposable
{
    /// <summary>So many possible groups are worth it however small the batch.</summary>
    private const int CodesForAnyBatch = 4 << 10;

    /// <summary>Clearing the places of so many groups takes less than hashing one row.</summary>
    private const int RowsToCodes = 4;

    /// <summary>An array of these stays in the second cache of a core.</summary>
    private const int CodesMax = 16 << 10;

    /// <summary>Batches that are not looked at again after the keys had too many values as often in a row.</summary>
    private const int BatchesToSkip = 16;

    private readonly KeyNumbers _keys = new();
    private NativeBuffer? _groups;
    private int _codeCount;
    private int _misses;

    /// <summary>Gives how many numbers the keys of the last batch can have.</summary>
    internal int CodeCount => _codeCount;

    /// <summary>Changes when the same numbers begin to mean other groups.</summary>
    internal int Generation { get; private set; }

    /// <summary>Gives the group row of each row, or false when the keys have too many possible values.</summary>
    internal bool TryFind(ReadOnlySpan<Column> keys, int rowCount, byte** rows)
    {
        if (_misses >= BatchesToSkip && _misses++ % BatchesToSkip != 0) return false;
        if (!_keys.Know(keys) && !TryStart(keys, rowCount))
        {
            _misses++;
            return false;
        }

        _misses = 0;
        var codes = scratch.Codes;
        _keys.Number(keys, rowCount, codes);
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
        _keys.Dispose();
    }

    private bool TryStart(ReadOnlySpan<Column> keys, int rowCount)
    {
        if (!_keys.TryStart(keys, Math.Clamp(RowsToCodes * rowCount, CodesForAnyBatch, CodesMax))) return false;
        Generation++;
        _groups?.Release();
        _groups = NativeBuffer.AllocateZeroed(tracker, (long)_keys.Count * sizeof(void*));
        _codeCount = _keys.Count;
        return true;
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
            if (rows[i] is not null || groups[codes[i]] is not null) continue;
            groups[codes[i]] = mark;
            firsts.Add(i);
        }

        var picked = CollectionsMarshal.AsSpan(firsts);
        var columns = new Column[keys.Length];
        for (var i = 0; i < columns.Length; i++) columns[i] = ColumnGather.Take(keys[i], picked, tracker);
        var encoded = scratch.Keys(picked.Length, table.Layout.KeyBytes);
        table.Layout.Encode(columns, picked.Length, encoded);
        table.Layout.Hash(encoded, picked.Length, scratch.Hashes);
        table.FindOrAdd(encoded, scratch.Hashes, picked.Length, scratch.States);
        foreach (var column in columns) column.Dispose();
        for (var i = 0; i < picked.Length; i++) groups[codes[picked[i]]] = scratch.States[i];
        for (var i = picked[0]; i < rowCount; i++)
        {
            if (rows[i] is null) rows[i] = groups[codes[i]];
        }
    }
}
