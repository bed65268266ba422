using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Execution.HashTables;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Execution.Operators.Aggregates;

/// <summary>Collects the different (group, value) pairs of one worker for one list of arguments.</summary>
internal sealed unsafe class DistinctSink : IDisposable
{
    private readonly DistinctList _list;
    private readonly GroupTable _groups;
    private readonly GroupScratch _scratch;
    private readonly MemoryTracker _tracker;
    private readonly DictionaryMarks _marks;
    private readonly List<int> _picked = [];
    private bool _usesWords;

    internal DistinctSink(
        DistinctList list, GroupTable groups, GroupInitializer noStates, GroupScratch scratch, MemoryTracker tracker)
    {
        _list = list;
        _groups = groups;
        _scratch = scratch;
        _tracker = tracker;
        _usesWords = list.UsesWords;
        _marks = new DictionaryMarks(tracker);
        Words = new WordSet(tracker);
        Rows = new GroupTable(list.Layout, noStates, tracker);
    }

    /// <summary>Pairs that are one word.</summary>
    internal WordSet Words { get; }

    /// <summary>All other pairs.</summary>
    internal GroupTable Rows { get; }

    /// <summary>Adds the rows of a batch, whose groups stand in the scratch if there are any.</summary>
    internal void Add(RecordBatch input, PerfectGroups? codes)
    {
        if (_usesWords && _groups.Arena.RowCount > _list.NumbersMax) MoveWordsToRows();
        var first = input[_list.Columns[0]];
        if (_usesWords)
        {
            AddWords(first, input.RowCount);
            if (_picked.Count > 0) AddPicked(input);
            return;
        }

        if (_list.Columns.Length == 1 && first.IsDictionary && (codes is not null || _list.NumberOffset < 0)
            && _marks.TryPick(first, codes, _scratch.Codes, _picked))
        {
            if (_picked.Count > 0) AddPicked(input);
            return;
        }

        var columns = new Column[_list.Columns.Length];
        for (var i = 0; i < columns.Length; i++) columns[i] = input[_list.Columns[i]];
        AddRows(columns, input.RowCount, _list.NumberOffset < 0 ? null : NumbersOf(_scratch.Rows, input.RowCount));
    }

    /// <summary>Turns all words into rows: the groups became too many to be told apart in a word.</summary>
    internal void MoveWordsToRows()
    {
        _usesWords = false;
        _scratch.Reserve(RecordBatch.DefaultRows);
        var room = _scratch.Capacity;
        var words = _scratch.OtherHashes;
        for (var part = 0; part < WordSet.PartCount; part++)
        {
            var table = Words[part];
            for (var slot = 0; slot < table.SlotCount;)
            {
                slot = table.Read(slot, words, room, out var count);
                if (count == 0) continue;
                using var values = _list.Values(words, count, _tracker);
                AddRows([values], count, _list.NumberOffset < 0 ? null : NumbersOf(words, count));
            }

            table.Free();
        }

        Words.Free();
    }

    /// <summary>Bytes of all pairs.</summary>
    internal long UsedBytes => Words.UsedBytes + Rows.UsedBytes;

    internal long BytesToReserve(int rows) => (_usesWords ? Words.BytesToReserve(rows) : 0) + Rows.BytesToReserve(rows);

    public void Dispose() => Clear();

    /// <summary>Forgets all pairs; new ones may come.</summary>
    internal void Clear()
    {
        Words.Free();
        Rows.Free();
        _marks.Dispose();
    }

    internal void Finish()
    {
        Rows.FreeSlots();
        _marks.Dispose();
    }

    private void AddWords(Column column, int rowCount)
    {
        _picked.Clear();
        if (column.IsConstantNull) return;
        using var flat = ColumnFlatten.ToFlat(column, _tracker);
        var words = _scratch.OtherHashes;
        var count = flat.Type.Physical switch
        {
            PhysicalKind.Int8 => Fill((sbyte*)flat.Values, flat.Validity, rowCount, words),
            PhysicalKind.Int16 => Fill((short*)flat.Values, flat.Validity, rowCount, words),
            PhysicalKind.Int32 => Fill((int*)flat.Values, flat.Validity, rowCount, words),
            _ => FillLongs((long*)flat.Values, flat.Validity, rowCount, words),
        };
        var mixed = (ulong*)_scratch.OtherRows;
        if (_list.NumberOffset < 0) Words.Add(words, mixed, count);
        else Words.Add(words, _list.ValueMask, mixed, count);
    }

    private int Fill<T>(T* values, ulong* validity, int rowCount, ulong* words) where T : unmanaged, System.Numerics.IBinaryInteger<T>
    {
        var count = 0;
        var numberOffset = _groups.NumberOffset;
        var isGrouped = _list.NumberOffset >= 0;
        for (var i = 0; i < rowCount; i++)
        {
            if (validity is not null && !Bitmaps.Get(validity, i)) continue;
            ulong value = uint.CreateTruncating(values[i]);
            words[count++] = isGrouped ? (ulong)*(long*)(_scratch.Rows[i] + numberOffset) << _list.ValueBits | value : value;
        }

        return count;
    }

    private int FillLongs(long* values, ulong* validity, int rowCount, ulong* words)
    {
        if (_list.NumberOffset < 0 && validity is null)
        {
            new ReadOnlySpan<ulong>(values, rowCount).CopyTo(new Span<ulong>(words, rowCount));
            return rowCount;
        }

        var count = 0;
        var numberOffset = _groups.NumberOffset;
        var isGrouped = _list.NumberOffset >= 0;
        var shift = _list.ValueBits;
        var tooLarge = ~_list.ValueMask;
        for (var i = 0; i < rowCount; i++)
        {
            if (validity is not null && !Bitmaps.Get(validity, i)) continue;
            var value = (ulong)values[i];
            if ((value & tooLarge) != 0)
            {
                _picked.Add(i);
                continue;
            }

            words[count++] = isGrouped ? (ulong)*(long*)(_scratch.Rows[i] + numberOffset) << shift | value : value;
        }

        return count;
    }

    private void AddPicked(RecordBatch input)
    {
        var picked = System.Runtime.InteropServices.CollectionsMarshal.AsSpan(_picked);
        var columns = new Column[_list.Columns.Length];
        for (var i = 0; i < columns.Length; i++) columns[i] = ColumnGather.Take(input[_list.Columns[i]], picked, _tracker);
        Column? numbers = null;
        if (_list.NumberOffset >= 0)
        {
            var groups = _scratch.States;
            for (var i = 0; i < picked.Length; i++) groups[i] = _scratch.Rows[picked[i]];
            numbers = NumbersOf(groups, picked.Length);
        }

        AddRows(columns, picked.Length, numbers);
        foreach (var column in columns) column.Dispose();
    }

    /// <summary>Takes the numbers over.</summary>
    private void AddRows(Column[] arguments, int rowCount, Column? numbers)
    {
        var keys = _scratch.Keys(rowCount, _list.Layout.KeyBytes);
        var hashes = _scratch.Hashes;
        _list.Layout.Encode(numbers is null ? arguments : [.. arguments, numbers], rowCount, keys);
        _list.Layout.Hash(keys, rowCount, hashes);
        if (numbers is not null)
        {
            var number = numbers.As<ulong>();
            for (var i = 0; i < rowCount; i++) hashes[i] ^= NumberBits(number[i]);
            numbers.Dispose();
        }

        Rows.FindOrAdd(keys, hashes, rowCount, _scratch.OtherRows);
    }

    /// <summary>
    /// Gives what a group's number changes in a hash: the lower half, which places a row in a table; the partition of a value
    /// is the same for all groups and workers.
    /// </summary>
    internal static ulong NumberBits(ulong number) => HashMix.Of(number) & uint.MaxValue;

    private Column NumbersOf(byte** groups, int count)
    {
        var buffer = NativeBuffer.Allocate(_tracker, (long)count * sizeof(long));
        var offset = _groups.NumberOffset;
        for (var i = 0; i < count; i++) ((long*)buffer.Pointer)[i] = *(long*)(groups[i] + offset);
        return Column.Flat(SqlType.BigInt.ToArrow(), count, buffer, null);
    }

    private Column NumbersOf(ulong* words, int count)
    {
        var buffer = NativeBuffer.Allocate(_tracker, (long)count * sizeof(long));
        for (var i = 0; i < count; i++) ((ulong*)buffer.Pointer)[i] = words[i] >> _list.ValueBits;
        return Column.Flat(SqlType.BigInt.ToArrow(), count, buffer, null);
    }
}
