using System.Collections.Immutable;

namespace MatViewDb.Catalog.Model;

/// <summary>Says when a view's first contents are made.</summary>
public enum BuildMode : byte
{
    Immediate = 0,
    Deferred = 1,
}

/// <summary>Says how much a refresh recomputes.</summary>
public enum RefreshMethod : byte
{
    Auto = 0,
    Complete = 1,
    Partitions = 2,
    Incremental = 3,
}

/// <summary>Says what starts a refresh.</summary>
public enum RefreshTrigger : byte
{
    Manual = 0,

    /// <summary>StarRocks ASYNC, Doris ON COMMIT: soon after a base changed.</summary>
    Event = 1,
    Schedule = 2,

    /// <summary>Clause-less: maintained inside the commit of a base, never seen to lag.</summary>
    Always = 3,
}

/// <summary>Says in which dialect the CREATE was written; SHOW CREATE keeps it.</summary>
public enum MvDialect : byte
{
    StarRocks = 0,
    Doris = 1,
    RisingWave = 2,
}

/// <summary>Describes a schedule: first time (UTC), period length and its unit in capitals.</summary>
public sealed record RefreshSchedule(DateTime? Start, int Every, string Unit)
{
    /// <summary>
    /// Time zone of the session that wrote it: days and weeks keep its time of day. Null in records of older versions: UTC.
    /// </summary>
    public string? Zone { get; init; }
}

/// <summary>Holds how a view is built and refreshed, one model for all dialects.</summary>
public sealed record RefreshScheme(
    BuildMode Build, RefreshMethod Method, RefreshTrigger Trigger, RefreshSchedule? Schedule = null, bool Fallback = false);

/// <summary>
/// Records what one view partition was computed from: base table id to (base partition id, visible version). Bases that
/// are not
/// followed by partition appear with all their partitions.
/// </summary>
public sealed record BaseVersions(ImmutableDictionary<long, ImmutableDictionary<long, long>> ByTable)
{
    /// <summary>How many changes the base partitions had seen then, by partition id; empty in records of older versions.</summary>
    public ImmutableDictionary<long, long> Changes { get; init; } = ImmutableDictionary<long, long>.Empty;

    /// <summary>When the snapshot was taken that the rows were read from; null in records of older versions.</summary>
    public DateTime? TakenAt { get; init; }

    /// <summary>
    /// Gives the same records in less memory: a view's partitions mostly show the same of the tables that they do not follow.
    /// </summary>
    public static IEnumerable<KeyValuePair<string, BaseVersions>> Share(
        IEnumerable<KeyValuePair<string, BaseVersions>> versions, BaseVersions? last)
    {
        foreach (var (name, shown) in versions)
        {
            last = last is null ? shown : shown.SharedWith(last);
            yield return KeyValuePair.Create(name, last);
        }
    }

    private BaseVersions SharedWith(BaseVersions other)
    {
        if (ReferenceEquals(this, other)) return this;
        var tables = ByTable;
        foreach (var (id, versions) in ByTable)
        {
            if (other.ByTable.TryGetValue(id, out var known) && !ReferenceEquals(known, versions) && AreEqual(known, versions))
                tables = tables.SetItem(id, known);
        }

        // Setting what is equal already leaves the nodes of the other's tree in place.
        var changes = other.Changes.SetItems(Changes);
        if (changes.Count > Changes.Count) changes = changes.RemoveRange(other.Changes.Keys.Where(id => !Changes.ContainsKey(id)));
        return new BaseVersions(tables) { Changes = changes, TakenAt = TakenAt };
    }

    private static bool AreEqual(ImmutableDictionary<long, long> left, ImmutableDictionary<long, long> right)
        => left.Count == right.Count && left.All(v => right.TryGetValue(v.Key, out var version) && version == v.Value);
}

/// <summary>Describes a materialized view; its rows live in the inherited partitions and tablets.</summary>
public sealed record MaterializedView(long Id, long DatabaseId, string Name, string Comment, DateTime CreatedAt)
    : Table(Id, DatabaseId, Name, Comment, CreatedAt)
{
    public override ObjectKind Kind => ObjectKind.MaterializedView;

    public required MvDialect Dialect { get; init; }
    public required RefreshScheme Refresh { get; init; }

    /// <summary>The query, fully qualified and with stars expanded; the text that refresh and rewrite bind.</summary>
    public required string QuerySql { get; init; }

    /// <summary>What the query was before names that it holds changed, and nothing else; null where that never happened.</summary>
    public MovedQuery? Moved { get; init; }

    /// <summary>The CREATE statement as the user wrote it.</summary>
    public required string OriginalSql { get; init; }

    public required string Creator { get; init; }
    public ImmutableArray<long> BaseIds { get; init; } = [];

    /// <summary>Views that its query names, or that those name, on the way to its base tables.</summary>
    public ImmutableArray<long> ViewIds { get; init; } = [];

    /// <summary>Base whose partitions this view's partitions follow, with its column; null = unpartitioned.</summary>
    public PartitionTracking? Tracking { get; init; }

    /// <summary>Further bases whose partitions its own follow: joined by the same values, or other branches of a union.</summary>
    public ImmutableArray<PartitionTracking> MoreTrackings { get; init; } = [];

    /// <summary>Why other bases are not followed: a change of any of their partitions concerns every one of the view's.</summary>
    public ImmutableArray<UnfollowedBase> Unfollowed { get; init; } = [];

    /// <summary>All bases whose partitions are followed; none for an unpartitioned view.</summary>
    public IEnumerable<PartitionTracking> Trackings => Tracking is null ? [] : MoreTrackings.Prepend(Tracking);

    public bool Follows(long tableId)
    {
        if (Tracking is null || Tracking.BaseTableId == tableId) return Tracking is not null;
        foreach (var other in MoreTrackings)
        {
            if (other.BaseTableId == tableId) return true;
        }

        return false;
    }

    /// <summary>True while the creating job runs: the view cannot be used yet.</summary>
    public bool Creating { get; init; }

    public bool Active { get; init; } = true;
    public string? InactiveReason { get; init; }
    public bool Paused { get; init; }

    /// <summary>View partition name to the base versions its rows show; a missing name was never refreshed.</summary>
    public ImmutableDictionary<string, BaseVersions> Versions { get; init; } =
        ImmutableDictionary.Create<string, BaseVersions>(StringComparer.Ordinal);

    /// <summary>
    /// Why what its partitions showed does not count any more, although they have rows: what was done to its definition; null = nothing.
    /// </summary>
    public string? ForgottenBecause { get; init; }

    /// <summary>What its rows show while added columns wait for the next refresh; null = what it is.</summary>
    public EarlierDefinition? Earlier { get; init; }

    public DateTime? LastFreshnessConfirmedAt { get; init; }

    /// <summary>When a refresh last found that all partitions show their bases as they are; null since rows were written.</summary>
    public DateTime? AllShownAt { get; init; }

    /// <summary>
    /// Hidden columns that incremental refreshes need beside the visible ones: row counts, the parts of averages, group keys
    /// that the query does not show. No statement sees them.
    /// </summary>
    public ImmutableArray<Column> StateColumns { get; init; } = [];

    /// <summary>Why row differences cannot refresh it, as its definition tells; null when they can.</summary>
    public string? NotIncremental { get; init; }

    /// <summary>Gives the view that has to be refreshed as a whole, because of what was done.</summary>
    public MaterializedView Forget(string why) => this with { Versions = Versions.Clear(), ForgottenBecause = why, Earlier = null };

    /// <summary>Says in words for people why a partition, or any (null), shows nothing that counts.</summary>
    public string WhyNotShown(string? partition = null)
    {
        var who = partition is null ? "it" : $"partition {partition}";
        var hasRows = partition is null ? !Partitions.IsEmpty : Partitions.ContainsKey(partition);
        return ForgottenBecause is { } why && hasRows ? $"{who} was not refreshed since {why}" : $"{who} was never refreshed";
    }

    public override ImmutableArray<Column> PhysicalColumns
        => StateColumns.IsEmpty ? StoredColumns : StoredColumns.AddRange(StateColumns);

    /// <summary>
    /// Gives the place of what a physical column holds: among the outputs of the query, and behind those among the hidden values. Ids
    /// of visible columns rise in the order of the outputs, with gaps where columns were dropped.
    /// </summary>
    public int PlaceOf(Column column)
    {
        for (var i = 0; i < StateColumns.Length; i++)
        {
            if (StateColumns[i].Id == column.Id) return StoredColumns.Length + i;
        }

        var place = 0;
        foreach (var stored in StoredColumns) place += stored.Id < column.Id ? 1 : 0;
        return place;
    }
}
