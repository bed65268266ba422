using MatViewDb.Protocol;
using MatViewDb.Storage.Deletes;
using MatViewDb.Storage.Deltas;
using MatViewDb.Storage.Segments;

namespace MatViewDb.Storage.Tablets;

/// <summary>
/// Is a list of rowsets ordered by version. Members are guarded by <see cref="Guard"/>; rowsets are immutable and
/// live as long as someone holds a reference.
/// </summary>
internal sealed class Tablet(TabletSpec spec, long version)
{
    private readonly List<Rowset> _rowsets = [];
    private TabletSpec _spec = spec;
    private readonly SortedDictionary<long, List<PublishedRowset>> _waiting = [];

    internal Lock Guard { get; } = new();

    /// <summary>
    /// Is held by whoever changes the list of rowsets or what is deleted in them; taken before <see cref="Guard"/>, which
    /// protects the moment of the change. So readers never wait for a publish that looks up keys.
    /// </summary>
    internal Lock Changes { get; } = new();

    /// <summary>Is held by whoever writes rollups of rowsets that are there: their files have one name each.</summary>
    internal Lock Rollups { get; } = new();

    /// <summary>Gets what the tablet is; only its rollups ever change, under <see cref="Changes"/>.</summary>
    internal TabletSpec Spec
    {
        get => Volatile.Read(ref _spec);
        set => Volatile.Write(ref _spec, value);
    }

    internal long Id { get; } = spec.TabletId;

    /// <summary>Gives the newest version of which this tablet has all before it.</summary>
    internal long Version { get; private set; } = version;

    internal bool IsDropped { get; private set; }

    /// <summary>Versions, ascending, that compaction keeps apart from later ones.</summary>
    internal long[] Kept { get; set; } = [];

    /// <summary>Counts open scans that tell where rows lie: until their reader has deleted some, rows better stay there.</summary>
    internal int PlaceReaders { get; set; }

    /// <summary>Says that the compaction queue holds the tablet.</summary>
    internal bool IsQueued { get; set; }

    internal IReadOnlyList<Rowset> Rowsets => _rowsets;

    internal IReadOnlyList<SegmentColumn> Columns { get; } = ToColumns(spec);

    /// <summary>Says that a row replaces the one with the same values in the key columns.</summary>
    internal bool HasKey => Spec.KeyColumns.Count > 0;

    /// <summary>Says that such rows become one row, column by column, instead.</summary>
    internal bool JoinsRows { get; } = spec.KeyColumns.Count > 0 && spec.Columns.Any(c => c.Join != ColumnDesc.Types.Join.None);

    /// <summary>Checks what is staged against the types of SUM columns; used under <see cref="Changes"/>.</summary>
    internal Keys.SumLimits? Sums { get; set; }

    /// <summary>Adds what the metadata holds at start; replaced rowsets are linked as sources instead.</summary>
    internal void Load(Rowset rowset, StagedDeletes? waiting)
    {
        if (rowset.Start > Version) Wait(rowset.Start, new PublishedRowset(rowset.Id == 0 ? null : rowset, waiting));
        else _rowsets.Add(rowset);
    }

    internal void FinishLoading() => _rowsets.Sort((a, b) => a.Start != b.Start ? a.Start.CompareTo(b.Start) : a.Id.CompareTo(b.Id));

    /// <summary>Says that a version is here or waits for earlier ones.</summary>
    internal bool Has(long version) => version <= Version || _waiting.ContainsKey(version);

    /// <summary>Keeps a published version until those before it are there.</summary>
    internal void Wait(long version, PublishedRowset published)
    {
        if (!_waiting.TryGetValue(version, out var list)) _waiting[version] = list = [];
        list.Add(published);
    }

    /// <summary>Gives what waits for the version after the newest one; null when nothing does.</summary>
    internal IReadOnlyList<PublishedRowset>? NextWaiting() => _waiting.GetValueOrDefault(Version + 1);

    /// <summary>Lists the deletes that wait, with their rowsets' versions.</summary>
    internal IEnumerable<StagedDeletes> WaitingDeletes()
        => _waiting.Values.SelectMany(w => w).Select(w => w.Deletes).OfType<StagedDeletes>();

    /// <summary>Lists the rowsets that wait for earlier versions.</summary>
    internal IEnumerable<Rowset> WaitingRowsets() => _waiting.Values.SelectMany(w => w).Select(w => w.Rowset).OfType<Rowset>();

    /// <summary>Makes the next version visible.</summary>
    internal void Show(TabletStep step)
    {
        lock (Guard)
        {
            Version = step.Version;
            _waiting.Remove(step.Version);
            _rowsets.AddRange(step.Added);
            foreach (var rowset in step.Added) rowset.Unwritten = null;
            foreach (var (rowset, entry) in step.Deletes) rowset.Deletes = rowset.Deletes.With(entry);
        }
    }

    internal Rowset? FindRowset(long rowsetId) => _rowsets.Find(r => r.Id == rowsetId);

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
        all.AddRange(WaitingRowsets());
        return all;
    }

    /// <summary>
    /// Marks the tablet as gone and gives all its rowsets, whose tablet reference the caller releases.
    /// </summary>
    internal List<Rowset> Drop()
    {
        IsDropped = true;
        Sums?.Close();
        var all = AllRowsets();
        _rowsets.Clear();
        _waiting.Clear();
        return all;
    }

    /// <summary>
    /// Collects what shows the rows of a version or, after version 0, its difference from an earlier one, each with a
    /// reference for the caller.
    /// </summary>
    internal List<RowsetView> Snapshot(long fromVersion, long version, bool removed = false)
    {
        if (IsDropped) throw StorageErrors.VersionMissing.With(Id, version, "it was dropped");
        if (version > Version)
            throw StorageErrors.VersionMissing.With(Id, version, $"its newest version here is {Version}");
        var found = fromVersion <= 0
            ? VersionReader.At(Id, _rowsets, version)
            : VersionReader.Between(Id, _rowsets, fromVersion, version, removed);
        foreach (var view in found) view.Rowset.Retain();
        return found;
    }

    /// <summary>Gives the moment before which rowsets were replaced that are more than so many; 0 when there are not.</summary>
    internal long NewestBeyond(int replacedMax)
    {
        if (replacedMax <= 0) return 0;
        var moments = AllRowsets().Where(r => r.Stored.ReplacedBy != 0).Select(r => r.Stored.ReplacedAtMicros).ToList();
        if (moments.Count <= replacedMax) return 0;
        moments.Sort();
        return moments[^replacedMax];
    }

    /// <summary>
    /// Gives the rowsets that were replaced before a moment and detaches them from those that replaced them.
    /// </summary>
    internal List<ReplacedRowsets> ForgetReplaced(long beforeMicros)
    {
        var expired = new List<ReplacedRowsets>();
        foreach (var rowset in _rowsets) ForgetReplaced(rowset, beforeMicros, expired);
        return expired;
    }

    private static void ForgetReplaced(Rowset rowset, long beforeMicros, List<ReplacedRowsets> expired)
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
        expired.Add(new ReplacedRowsets(rowset, sources, all));
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
            columns[i] = SegmentColumn.Of(spec.Columns[i]);
        }

        return columns;
    }
}
