using System.Collections.Immutable;

namespace MatViewDb.Catalog.Model;

/// <summary>
/// Names an order in which a table holds some of its columns once more: columns by id, of which the first ones order the rows.
/// Rows come into it with the rowset that brings them, so that it never lags.
/// </summary>
public sealed record TableRollup(long Id, string Name, ImmutableArray<int> Columns, int SortColumns)
{
    /// <summary>Says that the rows which were there before it are in it; until then no scan is planned over it.</summary>
    public bool IsReady { get; init; }

    public bool IsNamed(string name) => Name.Equals(name, StringComparison.OrdinalIgnoreCase);
}
