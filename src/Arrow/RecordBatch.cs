using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;

namespace MatViewDb.Arrow;

/// <summary>Holds columns of equal length; it has one owner, who disposes it or hands it on.</summary>
public sealed class RecordBatch(Column[] columns, int rowCount) : IDisposable
{
    /// <summary>Rows per batch inside the engine; scans and operators may give fewer, never more.</summary>
    public const int DefaultRows = 2048;

    public Column[] Columns { get; } = columns;
    public int RowCount { get; } = rowCount;

    public Column this[int index] => Columns[index];

    /// <summary>Gives rows [start, start + count) as a new batch that shares memory with this one.</summary>
    public RecordBatch Slice(int start, int count, MemoryTracker tracker)
    {
        var slices = new Column[Columns.Length];
        for (var i = 0; i < slices.Length; i++) slices[i] = Columns[i].Slice(start, count, tracker);
        return new RecordBatch(slices, count);
    }

    /// <summary>Gives a second batch over the same columns.</summary>
    public RecordBatch Share()
    {
        var shared = new Column[Columns.Length];
        for (var i = 0; i < shared.Length; i++) shared[i] = Columns[i].Share();
        return new RecordBatch(shared, RowCount);
    }

    public void Dispose()
    {
        foreach (var column in Columns) column.Dispose();
    }
}
