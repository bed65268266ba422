using MatViewDb.Execution.Pipelines;

namespace MatViewDb.Execution.Operators.Sorts;

/// <summary>Decides whether collected rows can be sorted in memory.</summary>
internal static class SortRoom
{
    // Packed keys, row numbers, and the two arrays of a radix sort.
    internal const int SortBytesPerRow = 48;
    private const long AlwaysFits = 1 << 20;

    /// <summary>
    /// True when rows are on disk already, or when so many copies of them do not fit beside them even after others made
    /// room.
    /// </summary>
    internal static bool IsShort(SortRuns runs, List<SortSink> sinks, QueryContext query, int copies, int bytesPerRow)
    {
        if (!runs.IsEmpty || query.Pressure.IsForced) return true;
        long needed = 0;
        foreach (var sink in sinks)
        {
            needed += sink.RevocableBytes * copies
                + sink.Batches.Sum(batch => (long)batch.RowCount) * (SortBytesPerRow + bytesPerRow);
        }

        if (needed < AlwaysFits) return false;
        query.Pressure.Relieve(needed);
        return query.Pressure.RoomBytes < needed;
    }
}
