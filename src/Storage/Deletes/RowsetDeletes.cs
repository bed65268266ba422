namespace MatViewDb.Storage.Deletes;

/// <summary>
/// Holds the delete vectors of one rowset by version; immutable for its readers. Versions lie side by side in one array
/// that grows at its end, so that a version more costs no copy of those before it.
/// </summary>
internal sealed class RowsetDeletes
{
    internal static readonly RowsetDeletes None = new([], 0, DeleteVector.Empty);

    private readonly Entry[] _entries;
    private readonly int _count;

    private RowsetDeletes(Entry[] entries, int count, DeleteVector all)
    {
        _entries = entries;
        _count = count;
        All = all;
    }

    /// <summary>Gives the rows deleted by any version.</summary>
    internal DeleteVector All { get; }

    internal ReadOnlySpan<Entry> Entries => _entries.AsSpan(0, _count);

    internal long LastVersion => _count == 0 ? 0 : _entries[_count - 1].Version;

    /// <summary>Adds a later version. Only the newest state of a rowset may be added to, by one writer at a time.</summary>
    internal RowsetDeletes With(Entry entry)
    {
        var entries = _entries;
        if (_count == entries.Length) Array.Resize(ref entries, Math.Max(4, _count * 2));
        entries[_count] = entry;
        return new RowsetDeletes(entries, _count + 1, All.Union(entry.Rows));
    }

    /// <summary>Puts one vector in the place of the first ones.</summary>
    internal RowsetDeletes Folded(int count, Entry folded)
    {
        var entries = new Entry[_count - count + 1];
        entries[0] = folded;
        Array.Copy(_entries, count, entries, 1, _count - count);
        return new RowsetDeletes(entries, entries.Length, All);
    }

    /// <summary>
    /// Gives the rows deleted after one version and up to another; null when folded versions cannot be told apart.
    /// </summary>
    internal DeleteVector? Between(long after, long upTo)
    {
        if (after <= 0 && upTo >= LastVersion) return All;
        var rows = DeleteVector.Empty;
        for (var i = _count - 1; i >= 0; i--)
        {
            ref readonly var entry = ref _entries[i];
            if (entry.Version <= after) break;
            if (entry.FromVersion > upTo) continue;
            if (entry.FromVersion <= after || entry.Version > upTo) return null;
            rows = entry.Rows.Union(rows);
        }

        return rows;
    }

    /// <summary>Is what one version deleted, or several that were folded into one.</summary>
    internal readonly record struct Entry(long FromVersion, long Version, long PublishedAtMicros, DeleteVector Rows);
}
