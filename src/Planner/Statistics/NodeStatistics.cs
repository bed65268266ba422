using MatViewDb.Planner.Expressions;

namespace MatViewDb.Planner.Statistics;

/// <summary>Holds what is estimated about a plan node's output.</summary>
public sealed record NodeStatistics(double Rows, IReadOnlyDictionary<int, ColumnStatistics> Columns)
{
    public ColumnStatistics Of(PlanColumn column) => Columns.GetValueOrDefault(column.Id) ?? ColumnStatistics.Unknown;

    /// <summary>
    /// Gives the number of distinct values, at most the rows; a tenth of them where nothing is known.
    /// </summary>
    public double Distinct(PlanColumn column)
    {
        var known = Of(column).Distinct;
        return Math.Max(1, Math.Min(Rows, known > 0 ? known : Math.Max(Rows / 10, 1)));
    }

    /// <summary>Gives the average bytes of a row of these columns.</summary>
    public double RowBytes(IEnumerable<PlanColumn> columns) => columns.Sum(c => Math.Max(Of(c).AverageBytes, 1));
}
