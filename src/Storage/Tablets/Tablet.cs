using MatViewDb.Protocol;
using MatViewDb.Storage.Segments;

namespace MatViewDb.Storage.Tablets;

/// <summary>
/// Is a list of rowsets ordered by version. Members are guarded by <see cref="Guard"/>; rowsets are immutable and
/// live as long as someone holds a reference.
/// </summary>
internal sealed class Tablet(TabletSpec spec, long version)
{
    private readonly List<Rowset> _rowsets = [];
    private readonly SortedDictionary<long, List<Rowset>> _waiting = [];

    internal Lock Guard { get; } = new();

    internal TabletSpec Spec { get; } = spec;
    internal long Id => Spec.TabletId;

    /// <summary>Gives the newest version of which this tablet has all before it.</summary>
    internal long Version { get; private set; } = version;

    internal bool IsDropped { get; private set; }

    /// <summary>Says that the compaction queue holds the tablet.</summary>
    internal bool IsQueued { get; set; }

    internal IReadOnlyList<Rowset> Rowsets => _rowsets;

    internal IReadOnlyList<SegmentColumn> Columns { get; } = ToColumns(spec);

    /// <summary>Adds what the metadata holds at start; replaced rowsets are linked as sources instead.</summary>
    internal void Load(Rowset rowset)
    {
        if (rowset.Start > Version) Add(rowset.Start, rowset.Id == 0 ? null : rowset);
        else _rowsets.Add(rowset);
    }

    internal void FinishLoading()
    {
        _rowsets.Sort((a, b) => a.Start.CompareTo(b.Start));
        Advance();
    }

    /// <summary>Says that a version is here or waits for earlier ones.</summary>
    internal bool Has(long version) => version <= Version || _waiting.ContainsKey(version);

    /// <summary>Gives the version that becomes visible when these are added.</summary>
    internal long VersionAfter(IEnumerable<long> added)
    {
        var all = new HashSet<long>(added);
        var visible = Version;
        while (all.Contains(visible + 1) || _waiting.ContainsKey(visible + 1)) visible++;
        return visible;
    }

    /// <summary>Adds a version (null: one without rows), visible after <see cref="Advance"/>.</summary>
    internal void Add(long version, Rowset? rowset)
    {
        if (!_waiting.TryGetValue(version, out var rowsets)) _waiting[version] = rowsets = [];
        if (rowset is not null) rowsets.Add(rowset);
    }

    /// <summary>Makes all added versions visible that follow the newest one without a gap.</summary>
    internal void Advance()
    {
        while (_waiting.Remove(Version + 1, out var next))
        {
            Version++;
            _rowsets.AddRange(next);
        }
    }

    /// <summary>Puts the merged rowset in the place of those it was made of.</summary>
    internal void Replace(IReadOnlyList<Rowset> sources, Rowset merged)
    {
        var at = _rowsets.IndexOf(sources[0]);
        _rowsets.RemoveRange(at, sources.Count);
        _rowsets.Insert(at, merged);
        merged.Sources = sources;
    }

    /// <summary>Lists every rowset that the metadata names: visible, waiting and replaced ones.</summary>
    internal List<Rowset> AllRowsets()
    {
        var all = new List<Rowset>();
        foreach (var rowset in _rowsets) AddWithSources(rowset, all);
        foreach (var rowsets in _waiting.Values) all.AddRange(rowsets);

        return all;
    }

    /// <summary>
    /// Marks the tablet as gone and gives all its rowsets, whose tablet reference the caller releases.
    /// </summary>
    internal List<Rowset> Drop()
    {
        IsDropped = true;
        var all = AllRowsets();
        _rowsets.Clear();
        _waiting.Clear();
        return all;
    }

    /// <summary>
    /// Collects the rowsets whose rows were added after one version and up to another, each with a reference for
    /// the caller.
    /// </summary>
    internal List<Rowset> Snapshot(long fromVersion, long version)
    {
        if (IsDropped) throw StorageErrors.VersionMissing.With(Id, version, "it was dropped");
        if (version > Version)
            throw StorageErrors.VersionMissing.With(Id, version, $"its newest version here is {Version}");
        var found = new List<Rowset>();
        foreach (var rowset in _rowsets) Collect(rowset, fromVersion, version, found);
        foreach (var rowset in found) rowset.Retain();
        return found;
    }

    /// <summary>
    /// Gives the rowsets that were replaced before a moment and detaches them from those that replaced them.
    /// </summary>
    internal List<Rowset> ForgetReplaced(long beforeMicros)
    {
        var expired = new List<Rowset>();
        foreach (var rowset in _rowsets) ForgetReplaced(rowset, beforeMicros, expired);
        return expired;
    }

    private void Collect(Rowset rowset, long fromVersion, long version, List<Rowset> found)
    {
        if (rowset.Start > version || rowset.End <= fromVersion) return;
        if (rowset.Start > fromVersion && rowset.End <= version)
        {
            found.Add(rowset);
            return;
        }

        if (rowset.Sources is null)
        {
            if (fromVersion > 0) throw StorageErrors.DifferenceCompacted.With(Id, fromVersion, version);
            throw StorageErrors.VersionMissing.With(Id, version, "compaction has merged it into a newer one");
        }

        foreach (var source in rowset.Sources) Collect(source, fromVersion, version, found);
    }

    private static void ForgetReplaced(Rowset rowset, long beforeMicros, List<Rowset> expired)
    {
        if (rowset.Sources is not { } sources) return;
        if (sources.Count > 0 && sources[0].Stored.ReplacedAtMicros >= beforeMicros)
        {
            foreach (var source in sources) ForgetReplaced(source, beforeMicros, expired);
            return;
        }

        var all = new List<Rowset>();
        foreach (var source in sources) AddWithSources(source, all);
        // A rowset that someone reads waits for a later sweep.
        if (all.Exists(r => r.IsRead)) return;
        expired.AddRange(all);
        rowset.Sources = null;
    }

    private static void AddWithSources(Rowset rowset, List<Rowset> all)
    {
        all.Add(rowset);
        if (rowset.Sources is null) return;
        foreach (var source in rowset.Sources) AddWithSources(source, all);
    }

    private static SegmentColumn[] ToColumns(TabletSpec spec)
    {
        var columns = new SegmentColumn[spec.Columns.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            columns[i] = new SegmentColumn(spec.Columns[i].Id, spec.Columns[i].Type.ToSqlType().ToArrow());
        }

        return columns;
    }
}
