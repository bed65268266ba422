using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Execution.Operators.Scans;

/// <summary>Hands rows of one tablet and rowset to their writer.</summary>
internal delegate void DeleteRows(long tabletId, long rowsetId, ReadOnlySpan<long> rows);

/// <summary>Reads from batches which stored rows are to be deleted and which of the batch's rows are new ones.</summary>
internal sealed unsafe class DeletedRows(DeleteRows delete, MemoryTracker tracker)
{
    private long[] _rows = [];
    private int[] _kept = [];

    /// <summary>Deletes the rows named by three columns: tablet, rowset, row; NULL names none. Gives how many.</summary>
    internal long Delete(RecordBatch input, int first)
    {
        Check.That(input.Columns.Length >= first + 3, "a table sink gets no places of rows to delete");
        var (tablets, rowsets, rows) = (input[first], input[first + 1], input[first + 2]);
        if (_rows.Length < input.RowCount) _rows = new long[input.RowCount];
        long deleted = 0;
        for (var at = 0; at < input.RowCount;)
        {
            if (rows.IsNull(at))
            {
                at++;
                continue;
            }

            // Rows come as scans read them: long runs of one rowset.
            var (tablet, rowset) = (Value(tablets, at), Value(rowsets, at));
            var count = 0;
            for (; at < input.RowCount && !rows.IsNull(at) && Value(rowsets, at) == rowset && Value(tablets, at) == tablet; at++)
                _rows[count++] = Value(rows, at);
            delete(tablet, rowset, _rows.AsSpan(0, count));
            deleted += count;
        }

        return deleted;
    }

    /// <summary>
    /// Takes the batch over and gives its new rows with the table's columns alone; null when there are none. The column
    /// after the places says which rows are new. <paramref name="withLast"/> keeps the batch's last column beside them.
    /// </summary>
    internal RecordBatch? NewRows(RecordBatch input, int columns, bool withLast = false)
    {
        using var owned = input;
        var isNew = input[columns + 3];
        if (_kept.Length < input.RowCount) _kept = new int[input.RowCount];
        var kept = 0;
        for (var row = 0; row < input.RowCount; row++)
        {
            if (!isNew.IsNull(row) && IsSet(isNew, row)) _kept[kept++] = row;
        }

        if (kept == 0) return null;
        var taken = new Column[withLast ? columns + 1 : columns];
        for (var i = 0; i < taken.Length; i++)
        {
            var from = i < columns ? input[i] : input.Columns[^1];
            taken[i] = kept == input.RowCount ? from.Share() : ColumnGather.Take(from, _kept.AsSpan(0, kept), tracker);
        }

        return new RecordBatch(taken, kept);
    }

    private static long Value(Column column, int row) => column.IsDictionary
        ? column.Dictionary!.As<long>()[column.As<int>()[row]] // Dictionary columns have one.
        : column.As<long>()[column.IsConstant ? 0 : row];

    private static bool IsSet(Column column, int row)
    {
        Check.That(!column.IsDictionary, "a BOOLEAN column is not dictionary encoded");
        if (column.IsConstant) row = 0;
        return (column.Values[row >> 3] >> (row & 7) & 1) != 0;
    }
}
