using MatViewDb.Execution.Operators.Sorts;
using MatViewDb.Storage.Contracts;

namespace MatViewDb.Execution.Operators.Scans;

/// <summary>Holds a scan to what a top-n above it still wants: row groups, pages and rows behind that are not read.</summary>
internal sealed class ScanBound(TopThreshold threshold, int column)
{
    /// <summary>Says that no row of a zone is wanted any more.</summary>
    internal bool Excludes(ZoneRange? zone)
        => zone is { } known && threshold.TryRange(out var min, out var max) && (known.Min > max || known.Max < min)
            && (known.Nulls == 0 || !threshold.NullsMayBeFirst);

    internal bool Excludes(IRowGroup group) => Excludes(group.Range(column));

    internal bool Excludes(IRowGroupReader page) => Excludes(page.Range(column));

    /// <summary>Gives the values that are wanted of a page; null when that is all of them, or not a matter of values alone.</summary>
    internal ValueRange? Wanted(IRowGroupReader page)
    {
        if (!threshold.TryRange(out var min, out var max)) return null;
        var zone = page.Range(column);
        if (threshold.NullsMayBeFirst && zone is not { Nulls: 0 }) return null;
        return zone is { } known && known.Min >= min && known.Max <= max ? null : new ValueRange(column, min, max);
    }

    /// <summary>Puts row groups first whose best row comes first: the bar is then high early.</summary>
    internal void Order(List<IRowGroup> groups)
    {
        var keys = groups.ConvertAll(Key).ToArray();
        var sorted = groups.ToArray();
        Array.Sort(keys, sorted);
        groups.Clear();
        groups.AddRange(sorted);
    }

    private long Key(IRowGroup group)
    {
        if (group.Range(column) is not { } zone) return long.MinValue;
        return threshold.Descending ? ~zone.Max : zone.Min;
    }
}
