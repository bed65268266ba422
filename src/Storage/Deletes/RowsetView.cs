using MatViewDb.Storage.Tablets;

namespace MatViewDb.Storage.Deletes;

/// <summary>
/// Is what a scan sees of a rowset: all rows but some, or (<paramref name="Only"/>) just some, with their weight in a row
/// difference.
/// </summary>
internal readonly record struct RowsetView(Rowset Rowset, DeleteVector Rows, bool Only = false, int Weight = 1)
{
    internal long RowCount => Only ? Rows.Count : Rowset.Rows - Rows.Count;

    /// <summary>Gives a bit per row of a row group that the scan skips; null when it sees all of them.</summary>
    internal ulong[]? HiddenIn(int rowGroup)
    {
        var group = Rows.Find(rowGroup);
        if (!Only) return group?.Bits();
        var hidden = new ulong[DeleteVector.GroupWords];
        if (group is null)
        {
            Array.Fill(hidden, ulong.MaxValue);
            return hidden;
        }

        var bits = group.Bits();
        for (var i = 0; i < hidden.Length; i++) hidden[i] = ~bits[i];
        return hidden;
    }

    /// <summary>Gives how many rows of a row group are seen.</summary>
    internal int VisibleIn(int rowGroup, int rows)
    {
        var count = Rows.Find(rowGroup)?.Count ?? 0;
        return Only ? count : rows - count;
    }

    /// <summary>Says that no row of a row group is seen.</summary>
    internal bool HidesAll(int rowGroup, int rows) => VisibleIn(rowGroup, rows) == 0;
}
