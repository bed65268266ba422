using System.Runtime.InteropServices;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Execution.HashTables;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Execution.Operators.Aggregates;

/// <summary>
/// Recalls the groups seen last by the number of their keys, where the keys are codes of texts that have too many combinations for an
/// array of all: few of them occur near each other, and a number is compared sooner than texts are hashed.
/// </summary>
internal sealed unsafe class RecalledGroups(GroupTable table, GroupScratch scratch, MemoryTracker tracker) : IDisposable
{
    private const int PlaceBits = 14;
    private const int Places = 1 << PlaceBits;
    private const uint Mixer = 0x9E3779B1;

    /// <summary>Fewer rows are hashed sooner than the places are cleared.</summary>
    private const int RowsMin = 1024;

    /// <summary>When more than one row in this many is not recalled, hashing all of them costs less.</summary>
    private const int MissingShare = 2;

    /// <summary>Batches that are hashed without a look after that.</summary>
    private const int BatchesToSkip = 16;

    private readonly KeyNumbers _keys = new();
    private NativeBuffer? _places;
    private int _skipped = BatchesToSkip;

    private byte** Rows => (byte**)_places!.Pointer; // Callers have started.
    private int* Numbers => (int*)(Rows + Places);

    /// <summary>Gives the group row of each row, or false when the keys are not of this kind or are not worth recalling.</summary>
    internal bool TryFind(ReadOnlySpan<Column> keys, int rowCount, byte** rows)
    {
        if (_skipped < BatchesToSkip)
        {
            _skipped++;
            return false;
        }

        if (!_keys.Know(keys) && !TryStart(keys, rowCount)) return false;
        var codes = scratch.Codes;
        _keys.Number(keys, rowCount, codes);
        var firsts = new List<int>();
        var known = Rows;
        var numbers = Numbers;
        for (var i = 0; i < rowCount; i++)
        {
            var place = Place(codes[i]);
            if (numbers[place] != codes[i])
            {
                // Rows of the same number find the mark of the first until its group is known; addresses of groups are even.
                numbers[place] = codes[i];
                known[place] = Mark(firsts.Count);
                firsts.Add(i);
            }

            rows[i] = known[place];
        }

        if (firsts.Count > 0) Fill(keys, rowCount, rows, CollectionsMarshal.AsSpan(firsts));
        if (firsts.Count * MissingShare > rowCount && _keys.Count > Places) _skipped = 0;
        return true;
    }

    /// <summary>Forgets all groups: the table started anew.</summary>
    internal void Forget()
    {
        if (_places is not null) Clear();
    }

    public void Dispose()
    {
        _places?.Release();
        _places = null;
        _keys.Dispose();
    }

    private bool TryStart(ReadOnlySpan<Column> keys, int rowCount)
    {
        if (rowCount < RowsMin || !HasTexts(keys) || !_keys.TryStart(keys, int.MaxValue)) return false;
        _places ??= NativeBuffer.Allocate(tracker, Places * (sizeof(void*) + sizeof(int)));
        Clear();
        return true;
    }

    // Integers alone are hashed as fast as they are numbered.
    private static bool HasTexts(ReadOnlySpan<Column> keys)
    {
        foreach (var key in keys)
        {
            if (key.IsDictionary) return true;
        }

        return false;
    }

    private void Clear() => new Span<int>(Numbers, Places).Fill(-1);

    private static int Place(int number) => (int)((uint)number * Mixer >> (32 - PlaceBits));

    private static byte* Mark(int first) => (byte*)(2L * first + 1);

    /// <summary>Finds or adds the groups of the rows that were not recalled.</summary>
    private void Fill(ReadOnlySpan<Column> keys, int rowCount, byte** rows, ReadOnlySpan<int> firsts)
    {
        var columns = new Column[keys.Length];
        for (var i = 0; i < columns.Length; i++) columns[i] = ColumnGather.Take(keys[i], firsts, tracker);
        var encoded = scratch.Keys(firsts.Length, table.Layout.KeyBytes);
        table.Layout.Encode(columns, firsts.Length, encoded);
        table.Layout.Hash(encoded, firsts.Length, scratch.Hashes);
        var found = scratch.States;
        table.FindOrAdd(encoded, scratch.Hashes, firsts.Length, found);
        foreach (var column in columns) column.Dispose();
        for (var i = 0; i < firsts.Length; i++)
        {
            // Another number may have taken the place since.
            var place = Place(scratch.Codes[firsts[i]]);
            if (Rows[place] == Mark(i)) Rows[place] = found[i];
        }

        for (var i = firsts[0]; i < rowCount; i++)
        {
            if (((long)rows[i] & 1) != 0) rows[i] = found[(long)rows[i] >> 1];
        }
    }
}
