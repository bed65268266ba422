using System.Buffers.Binary;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Storage.Writes;

/// <summary>Orders buffered rows by key columns: nulls first, then ascending.</summary>
internal static unsafe class RowSorter
{
    /// <summary>Gives the rows' order, or null when they are in order already.</summary>
    internal static int[]? Sort(IReadOnlyList<ColumnBuffer> columns, IReadOnlyList<int> keys)
    {
        var rows = columns[0].Count;
        if (rows < 2 || keys.Count == 0 || IsSorted(columns, keys, rows)) return null;
        var order = new int[rows];
        for (var i = 0; i < rows; i++) order[i] = i;
        Sort(columns, keys, 0, order, new ulong[rows], 0, rows);
        return order;
    }

    /// <summary>Gives, in key order, the last of the rows with equal keys.</summary>
    internal static int[] LastOfEach(IReadOnlyList<ColumnBuffer> columns, IReadOnlyList<int> keys)
    {
        var rows = columns[0].Count;
        var order = Sort(columns, keys);
        var last = order ?? new int[rows];
        var kept = 0;
        for (var i = 0; i < rows; i++)
        {
            var row = order is null ? i : order[i];
            if (kept > 0 && CompareRows(columns, keys, 0, last[kept - 1], row) == 0)
                last[kept - 1] = Math.Max(last[kept - 1], row); // The sort does not keep equal rows in their order.
            else last[kept++] = row;
        }

        return kept == rows ? last : last[..kept];
    }

    internal static bool AreEqual(IReadOnlyList<ColumnBuffer> columns, IReadOnlyList<int> keys, int left, int right)
        => CompareRows(columns, keys, 0, left, right) == 0;

    /// <summary>Orders some of the rows.</summary>
    internal static void Sort(IReadOnlyList<ColumnBuffer> columns, IReadOnlyList<int> keys, int[] rows)
    {
        if (rows.Length > 1 && keys.Count > 0) Sort(columns, keys, 0, rows, new ulong[rows.Length], 0, rows.Length);
    }

    private static void Sort(
        IReadOnlyList<ColumnBuffer> columns, IReadOnlyList<int> keys, int key, int[] order, ulong[] scratch, int start,
        int end)
    {
        var column = columns[keys[key]];
        for (var i = start; i < end; i++) scratch[i] = Prefix(column, order[i]);
        Array.Sort(scratch, order, start, end - start);
        for (var first = start; first < end;)
        {
            var next = first + 1;
            while (next < end && scratch[next] == scratch[first]) next++;
            if (next - first > 1) Refine(columns, keys, key, order, scratch, first, next);
            first = next;
        }
    }

    /// <summary>Orders rows whose prefixes are equal: by the rest of the value, then by the next keys.</summary>
    private static void Refine(
        IReadOnlyList<ColumnBuffer> columns, IReadOnlyList<int> keys, int key, int[] order, ulong[] scratch, int start,
        int end)
    {
        var column = columns[keys[key]];
        if (!PrefixDecides(column) && !AllEqualInline(column, order, start, end))
        {
            var byRest = Comparer<int>.Create((a, b) => CompareRows(columns, keys, key, a, b));
            Array.Sort(order, start, end - start, byRest);
            return;
        }

        if (key + 1 < keys.Count) Sort(columns, keys, key + 1, order, scratch, start, end);
    }

    private static bool PrefixDecides(ColumnBuffer column) => column.Type.Physical switch
    {
        PhysicalKind.View or PhysicalKind.Int128 => false,
        PhysicalKind.Int64 or PhysicalKind.Float64 => column.Validity is null,
        _ => true,
    };

    /// <summary>
    /// Sees runs of one short string, the usual case of low-cardinality keys, without comparing by rows.
    /// </summary>
    private static bool AllEqualInline(ColumnBuffer column, int[] order, int start, int end)
    {
        if (column.Type.Physical != PhysicalKind.View || column.Validity is not null) return false;
        var views = (StringView*)column.Values;
        var first = views[order[start]];
        if (!first.IsInline) return false;
        for (var i = start + 1; i < end; i++)
        {
            if (views[order[i]].Head != first.Head || views[order[i]].Tail != first.Tail) return false;
        }

        return true;
    }

    private static bool IsSorted(IReadOnlyList<ColumnBuffer> columns, IReadOnlyList<int> keys, int rows)
    {
        for (var row = 1; row < rows; row++)
        {
            if (CompareRows(columns, keys, 0, row - 1, row) > 0) return false;
        }

        return true;
    }

    private static int CompareRows(
        IReadOnlyList<ColumnBuffer> columns, IReadOnlyList<int> keys, int fromKey, int left, int right)
    {
        for (var key = fromKey; key < keys.Count; key++)
        {
            var order = Compare(columns[keys[key]], left, right);
            if (order != 0) return order;
        }

        return 0;
    }

    internal static int Compare(ColumnBuffer column, int left, int right)
    {
        var leftNull = column.IsNull(left);
        var rightNull = column.IsNull(right);
        if (leftNull || rightNull) return rightNull.CompareTo(leftNull);
        var values = column.Values;
        return column.Type.Physical switch
        {
            PhysicalKind.Bit => ColumnBuffer.GetBit(values, left).CompareTo(ColumnBuffer.GetBit(values, right)),
            PhysicalKind.Int8 => ((sbyte*)values)[left].CompareTo(((sbyte*)values)[right]),
            PhysicalKind.Int16 => ((short*)values)[left].CompareTo(((short*)values)[right]),
            PhysicalKind.Int32 => ((int*)values)[left].CompareTo(((int*)values)[right]),
            PhysicalKind.Int64 => ((long*)values)[left].CompareTo(((long*)values)[right]),
            PhysicalKind.Int128 => ((Int128*)values)[left].CompareTo(((Int128*)values)[right]),
            PhysicalKind.Float32 => ((float*)values)[left].CompareTo(((float*)values)[right]),
            PhysicalKind.Float64 => ((double*)values)[left].CompareTo(((double*)values)[right]),
            _ => Compare((StringView*)values + left, (StringView*)values + right),
        };
    }

    private static int Compare(StringView* left, StringView* right)
        => StringView.Bytes(left).SequenceCompareTo(StringView.Bytes(right));

    /// <summary>Maps a value to a number that sorts before or with that of every larger value; nulls to zero.</summary>
    private static ulong Prefix(ColumnBuffer column, int row)
    {
        if (column.IsNull(row)) return 0;
        var values = column.Values;
        // Halving makes room for the null below all values of 64 bits.
        var room = column.Validity is null ? 0 : 1;
        return column.Type.Physical switch
        {
            PhysicalKind.Bit => ColumnBuffer.GetBit(values, row) ? 2u : 1u,
            PhysicalKind.Int8 => FromInteger(((sbyte*)values)[row]) + 1,
            PhysicalKind.Int16 => FromInteger(((short*)values)[row]) + 1,
            PhysicalKind.Int32 => FromInteger(((int*)values)[row]) + 1,
            PhysicalKind.Int64 => (FromInteger(((long*)values)[row]) >> room) + (ulong)room,
            PhysicalKind.Int128 => (FromInteger((long)(((Int128*)values)[row] >> 64)) >> 1) + 1,
            PhysicalKind.Float32 => FromDouble(((float*)values)[row]) + 1,
            PhysicalKind.Float64 => (FromDouble(((double*)values)[row]) >> room) + (ulong)room,
            _ => FromView((StringView*)values + row),
        };
    }

    private static ulong FromInteger(long value) => (ulong)value ^ (1UL << 63);

    private static ulong FromDouble(double value)
    {
        if (double.IsNaN(value)) return 0; // NaN compares below all numbers.
        var bits = BitConverter.DoubleToInt64Bits(value == 0 ? 0 : value);
        return FromInteger(bits < 0 ? bits ^ long.MaxValue : bits);
    }

    private static ulong FromView(StringView* view)
    {
        var bytes = StringView.Bytes(view);
        if (bytes.Length >= 8) return (BinaryPrimitives.ReadUInt64BigEndian(bytes) >> 1) + 1;
        ulong prefix = 0;
        foreach (var value in bytes) prefix = prefix << 8 | value;
        return (prefix << ((8 - bytes.Length) * 8) >> 1) + 1;
    }
}
