using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Types;

namespace MatViewDb.Execution.Spill;

/// <summary>Estimates what holding a batch takes.</summary>
public static unsafe class BatchBytes
{
    /// <summary>
    /// Counts values and validity by row; of text out of line the heaps' sizes, but no more than a row can be expected to
    /// use of them: heaps are shared among many batches.
    /// </summary>
    public static long Of(RecordBatch batch)
    {
        long bytes = 0;
        foreach (var column in batch.Columns) bytes += Of(column);
        return bytes;
    }

    private static long Of(Column column)
    {
        if (column.IsConstant) return 64;
        long bytes = column.IsDictionary
            ? (long)column.Length * sizeof(int)
            : column.Type.DataBytes(column.Length);
        if (column.Validity is not null) bytes += column.Length / 8;
        if (column.Type.Physical == PhysicalKind.View && column.IsFlat) bytes += TextBytes(column);
        return bytes;
    }

    private static long TextBytes(Column column)
    {
        // Every sixteenth row tells enough.
        const int Step = 16;
        var views = column.As<StringView>();
        long bytes = 0;
        for (var i = 0; i < column.Length; i += Step)
        {
            if (!column.IsNull(i) && !views[i].IsInline) bytes += views[i].Length;
        }

        return bytes * Step;
    }
}
