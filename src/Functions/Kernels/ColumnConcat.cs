using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Runtime;

namespace MatViewDb.Functions.Kernels;

/// <summary>Puts columns of one type one after another.</summary>
public static unsafe class ColumnConcat
{
    /// <summary>
    /// Gives one column with the rows of all; encoded when all share one dictionary, else flat. Text bytes are shared.
    /// The inputs stay the caller's.
    /// </summary>
    public static Column Concat(ReadOnlySpan<Column> columns, MemoryTracker tracker)
    {
        if (columns.Length == 1) return columns[0].Share();
        long total = 0;
        var nulls = false;
        var sameDictionary = columns[0].IsDictionary;
        foreach (var column in columns)
        {
            total += column.Length;
            nulls |= column.MayHaveNulls;
            sameDictionary &= ReferenceEquals(column.Dictionary, columns[0].Dictionary);
        }

        var length = checked((int)total);
        var type = columns[0].Type;
        var validity = nulls ? Validities(columns, length, tracker) : null;
        if (sameDictionary)
        {
            var codes = NativeBuffer.Allocate(tracker, total * sizeof(int));
            var to = (int*)codes.Pointer;
            foreach (var column in columns)
            {
                new ReadOnlySpan<int>(column.Values, column.Length).CopyTo(new Span<int>(to, column.Length));
                to += column.Length;
            }

            return Column.Encoded(type, length, codes, validity, columns[0].Dictionary!.Share());
        }

        var values = NativeBuffer.Allocate(tracker, type.DataBytes(length));
        if (type.Physical == PhysicalKind.Bit)
        {
            CopyBits(columns, (ulong*)values.Pointer, length, tracker);
        }
        else
        {
            var at = values.Pointer;
            foreach (var column in columns)
            {
                Interruption.Check();
                ColumnFlatten.Write(column, at);
                at += type.DataBytes(column.Length);
            }
        }

        return Column.Flat(type, length, values, validity, ColumnHeaps.Retain(columns));
    }

    /// <summary>Gives one batch with the rows of all; the inputs stay the caller's.</summary>
    public static RecordBatch Concat(IReadOnlyList<RecordBatch> batches, MemoryTracker tracker)
    {
        if (batches.Count == 1) return batches[0].Share();
        var rowCount = 0;
        foreach (var batch in batches) rowCount = checked(rowCount + batch.RowCount);
        var columns = new Column[batches[0].Columns.Length];
        var parts = new Column[batches.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            for (var j = 0; j < parts.Length; j++) parts[j] = batches[j].Columns[i];
            columns[i] = Concat(parts, tracker);
        }

        return new RecordBatch(columns, rowCount);
    }

    private static NativeBuffer Validities(ReadOnlySpan<Column> columns, int length, MemoryTracker tracker)
    {
        var target = Bitmaps.AllocateFilled(tracker, length, true);
        var start = 0;
        foreach (var column in columns)
        {
            if (column.IsConstantNull) AppendBits((ulong*)target.Pointer, start, null, column.Length);
            else if (!column.IsConstant && column.Validity is not null)
                AppendBits((ulong*)target.Pointer, start, column.Validity, column.Length);
            start += column.Length;
        }

        return target;
    }

    private static void CopyBits(ReadOnlySpan<Column> columns, ulong* target, int length, MemoryTracker tracker)
    {
        Bitmaps.Fill(target, length, true);
        var start = 0;
        foreach (var column in columns)
        {
            using var flat = ColumnFlatten.ToFlat(column, tracker);
            AppendBits(target, start, (ulong*)flat.Values, column.Length);
            start += column.Length;
        }
    }

    /// <summary>
    /// Clears, in a target that is all ones from start on, the bits that are 0 in the source (null: all).
    /// </summary>
    private static void AppendBits(ulong* target, int start, ulong* source, int count)
    {
        for (var word = 0; word < Bitmaps.Words(count); word++)
        {
            var bits = (source is null ? ulong.MaxValue : ~source[word]) & Bitmaps.LiveBits(word, count);
            if (bits == 0) continue;
            var at = start + (word << 6);
            var shift = at & 63;
            target[at >> 6] &= ~(bits << shift);
            if (shift != 0 && bits >> (64 - shift) != 0) target[(at >> 6) + 1] &= ~(bits >> (64 - shift));
        }
    }
}
