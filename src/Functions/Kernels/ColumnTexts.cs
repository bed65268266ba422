using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Functions.Kernels;

/// <summary>
/// Copies the texts that a column uses into memory of its own. Few rows picked from many places would otherwise keep all
/// those places alive.
/// </summary>
public static unsafe class ColumnTexts
{
    /// <summary>Gives the column with its out-of-line texts in one heap; columns without any are shared.</summary>
    public static Column Compact(Column column, MemoryTracker tracker)
    {
        if (column.Type.Physical != PhysicalKind.View || !column.IsFlat || column.Owners.Length <= 2) return column.Share();
        var rows = column.Length;
        var values = NativeBuffer.Allocate(tracker, column.Type.DataBytes(rows));
        var views = (StringView*)values.Pointer;
        Buffer.MemoryCopy(column.Values, views, values.SizeBytes, column.Type.DataBytes(rows));
        long total = 0;
        for (var i = 0; i < rows; i++)
        {
            if (column.IsNull(i)) views[i] = default;
            else if (!views[i].IsInline) total += views[i].Length;
        }

        var validity = column.Validity is null ? null : CopyValidity(column, tracker);
        if (total == 0) return Column.Flat(column.Type, rows, values, validity);
        var heap = NativeBuffer.Allocate(tracker, total);
        var at = heap.Pointer;
        for (var i = 0; i < rows; i++)
        {
            if (views[i].IsInline) continue;
            var length = views[i].Length;
            Buffer.MemoryCopy(views[i].Address, at, length, length);
            views[i].Tail = (ulong)at;
            at += length;
        }

        return Column.Flat(column.Type, rows, values, validity, heap);
    }

    /// <summary>Gives the batch with texts of its own; the input is disposed.</summary>
    public static RecordBatch Compact(RecordBatch batch, MemoryTracker tracker)
    {
        using (batch)
        {
            var columns = new Column[batch.Columns.Length];
            for (var i = 0; i < columns.Length; i++) columns[i] = Compact(batch[i], tracker);
            return new RecordBatch(columns, batch.RowCount);
        }
    }

    private static NativeBuffer CopyValidity(Column column, MemoryTracker tracker)
    {
        var validity = Bitmaps.Allocate(tracker, column.Length);
        Bitmaps.Copy(column.Validity, (ulong*)validity.Pointer, column.Length);
        return validity;
    }
}
