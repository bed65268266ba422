using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Functions.Kernels;

/// <summary>Mixes one column from several, row by row.</summary>
public static unsafe class ColumnChoose
{
    /// <summary>
    /// Gives, for row i, the value of <c>sources[choices[i]]</c>; choice -1 gives NULL. A source whose length is not
    /// the row count holds only the rows that choose it, in order.
    /// </summary>
    public static Column Choose(
        ArrowType type, ReadOnlySpan<Column> sources, ReadOnlySpan<int> choices, MemoryTracker tracker)
    {
        var rowCount = choices.Length;
        var flat = new Column[sources.Length];
        var packed = new bool[sources.Length];
        for (var i = 0; i < flat.Length; i++)
        {
            flat[i] = sources[i].IsDictionary ? ColumnFlatten.ToFlat(sources[i], tracker) : sources[i].Share();
            packed[i] = sources[i].Length != rowCount && !sources[i].IsConstant;
        }

        var rows = ValueRows(flat, packed, choices);
        var validity = Validity(flat, choices, rows, tracker);
        var values = type.Physical == PhysicalKind.Bit
            ? Bits(flat, choices, rows, tracker)
            : NativeBuffer.Allocate(tracker, type.DataBytes(rowCount));
        switch (type.ByteWidth)
        {
            case 0:
                break;
            case 1:
                Fixed(flat, choices, rows, values.Pointer);
                break;
            case 2:
                Fixed(flat, choices, rows, (short*)values.Pointer);
                break;
            case 4:
                Fixed(flat, choices, rows, (int*)values.Pointer);
                break;
            case 8:
                Fixed(flat, choices, rows, (long*)values.Pointer);
                break;
            default:
                Fixed(flat, choices, rows, (StringView*)values.Pointer);
                break;
        }

        var result = Column.Flat(type, rowCount, values, validity, ColumnHeaps.Retain(flat));
        foreach (var column in flat) column.Dispose();
        return result;
    }

    /// <summary>Gives where in its source the value of each row lies.</summary>
    private static int[] ValueRows(Column[] sources, bool[] packed, ReadOnlySpan<int> choices)
    {
        var rows = new int[choices.Length];
        var next = new int[sources.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            var choice = choices[i];
            if (choice < 0 || sources[choice].IsConstant) continue;
            rows[i] = packed[choice] ? next[choice]++ : i;
        }

        return rows;
    }

    private static NativeBuffer? Validity(
        Column[] sources, ReadOnlySpan<int> choices, int[] rows, MemoryTracker tracker)
    {
        var nulls = choices.Contains(-1);
        foreach (var source in sources) nulls |= source.MayHaveNulls;
        if (!nulls) return null;
        var target = Bitmaps.AllocateFilled(tracker, choices.Length, false);
        for (var i = 0; i < rows.Length; i++)
        {
            if (choices[i] >= 0 && !sources[choices[i]].IsNull(rows[i])) Bitmaps.Set((ulong*)target.Pointer, i);
        }

        return target;
    }

    private static NativeBuffer Bits(Column[] sources, ReadOnlySpan<int> choices, int[] rows, MemoryTracker tracker)
    {
        var target = Bitmaps.AllocateFilled(tracker, choices.Length, false);
        for (var i = 0; i < rows.Length; i++)
        {
            if (choices[i] >= 0 && Bitmaps.Get((ulong*)sources[choices[i]].Values, rows[i]))
                Bitmaps.Set((ulong*)target.Pointer, i);
        }

        return target;
    }

    private static void Fixed<T>(Column[] sources, ReadOnlySpan<int> choices, int[] rows, T* target) where T : unmanaged
    {
        var starts = new nint[sources.Length];
        for (var i = 0; i < starts.Length; i++) starts[i] = (nint)sources[i].Values;
        for (var i = 0; i < rows.Length; i++)
        {
            var choice = choices[i];
            target[i] = choice < 0 ? default : ((T*)starts[choice])[rows[i]];
        }
    }
}
