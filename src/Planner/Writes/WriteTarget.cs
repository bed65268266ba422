using MatViewDb.Catalog.Model;

namespace MatViewDb.Planner.Writes;

/// <summary>Says where a write plan stages its rows.</summary>
/// <param name="Database">Database of the table.</param>
/// <param name="Table">The table or materialized view.</param>
/// <param name="TransactionId">Transaction that the staged rowsets belong to.</param>
/// <param name="AddressOf">Gives a backend's address; empty for this process.</param>
public sealed record WriteTarget(string Database, Table Table, long TransactionId, Func<long, string> AddressOf)
{
    /// <summary>
    /// Partitions to stage into instead of the table's own (overwrite and refresh write into new ones).
    /// </summary>
    public IReadOnlyList<Partition>? Partitions { get; init; }

    /// <summary>Rows that belong to no partition are left out; else they are error 1526.</summary>
    public bool IgnoreUnmatched { get; init; }
}
