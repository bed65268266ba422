using MatViewDb.Arrow.Arrays;

namespace MatViewDb.Execution.Operators.Windows.Pieces;

/// <summary>Is what must be known of a large partition before its first row: its size, and values over all of it by call.</summary>
internal sealed record PartitionTotals(long RowCount, Column?[] Values) : IDisposable
{
    public void Dispose()
    {
        foreach (var value in Values) value?.Dispose();
    }
}
