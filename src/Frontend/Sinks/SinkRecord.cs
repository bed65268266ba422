using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Frontend.Sinks;

/// <summary>Holds versions of base tables: by table, the version of each partition; and how many changes these had seen.</summary>
public sealed record SinkVersions
{
    public static readonly SinkVersions None = new();

    public ImmutableDictionary<long, ImmutableDictionary<long, long>> Tables { get; init; } =
        ImmutableDictionary<long, ImmutableDictionary<long, long>>.Empty;

    public ImmutableDictionary<long, long> Changes { get; init; } = ImmutableDictionary<long, long>.Empty;

    internal static SinkVersions Of(IEnumerable<Table> tables)
    {
        var all = tables.ToList();
        return new SinkVersions
        {
            Tables = all.ToImmutableDictionary(t => t.Id, t => t.Partitions.Values.ToImmutableDictionary(p => p.Id, p => p.VisibleVersion)),
            Changes = all.SelectMany(t => t.Partitions.Values).ToImmutableDictionary(p => p.Id, p => p.Changes),
        };
    }

    internal bool IsSame(SinkVersions other) => Tables.Count == other.Tables.Count && Tables.All(t =>
        other.Tables.TryGetValue(t.Key, out var partitions) && partitions.Count == t.Value.Count
            && t.Value.All(p => partitions.TryGetValue(p.Key, out var version) && version == p.Value));
}

/// <summary>
/// Is what the catalog keeps of a sink: what it follows, where it writes, and up to which versions it has written.
/// </summary>
public sealed record SinkRecord(long Id, long DatabaseId, string Name, string QuerySql)
{
    public const string DocumentKind = "sink";

    public string Connector { get; init; } = "";
    public ImmutableSortedDictionary<string, string> Options { get; init; } = ImmutableSortedDictionary<string, string>.Empty;
    public string Encode { get; init; } = "JSON";
    public ImmutableArray<string> Columns { get; init; } = [];
    public ImmutableArray<string> Keys { get; init; } = [];
    public bool IsUpsert { get; init; }

    /// <summary>Rows that go are left out.</summary>
    public bool Forced { get; init; }

    /// <summary>Table that it writes into; 0 = none.</summary>
    public long IntoId { get; init; }
    public ImmutableArray<string> IntoColumns { get; init; } = [];

    public string Statement { get; init; } = "";
    public string User { get; init; } = "";
    public DateTime CreatedAt { get; init; }
    public bool Background { get; init; }

    /// <summary>What was there at the beginning is being written.</summary>
    public bool Creating { get; init; }

    public SinkVersions Written { get; init; } = SinkVersions.None;

    /// <summary>Versions up to which a file is about to be written: after a crash the same one is written again.</summary>
    public SinkVersions? Pending { get; init; }

    /// <summary>Number of the next file.</summary>
    public long Sequence { get; init; }

    public long Rows { get; init; }

    /// <summary>Rows a second that it may write; below 0 = as many as it can, 0 = none.</summary>
    public long RateLimit { get; init; } = -1;

    /// <summary>The same of what was there at the beginning.</summary>
    public long BackfillRateLimit { get; init; } = -1;

    /// <summary>Why it does not go on; empty = it does.</summary>
    public string Problem { get; init; } = "";

    /// <summary>What people can do about the problem, or have to know after a snapshot; empty = nothing.</summary>
    public string Advice { get; init; } = "";

    /// <summary>How often all rows were written once more because the difference was lost.</summary>
    public long Snapshots { get; init; }

    /// <summary>Whenever it writes all rows, rows of the target with other keys go.</summary>
    [JsonIgnore]
    public bool DeletesUnmatched => Options.GetValueOrDefault(SinkOptions.DeletesUnmatched)?.ToLowerInvariant() == "true";

    /// <summary>It is about to write all rows there are.</summary>
    [JsonIgnore]
    public bool BeginsWithAll => Written.Tables.IsEmpty;

    public string Key => KeyOf(Id);

    public Document ToDocument() => new(DocumentKind, Key, JsonSerializer.Serialize(this));

    public static string KeyOf(long id) => id.ToString("D20", CultureInfo.InvariantCulture);

    public static IEnumerable<SinkRecord> All(CatalogSnapshot snapshot) => snapshot.DocumentsOf(DocumentKind).Select(From);

    public static SinkRecord? Find(CatalogSnapshot snapshot, long id)
        => snapshot.FindDocument(DocumentKind, KeyOf(id)) is { } found ? From(found) : null;

    public static SinkRecord? Find(CatalogSnapshot snapshot, string database, string name)
    {
        var home = snapshot.RequireDatabase(database).Id;
        return All(snapshot).FirstOrDefault(s => s.DatabaseId == home && s.Name == name);
    }

    /// <summary>Writes a sink anew as it is now with a change; one that was dropped meanwhile stays so.</summary>
    internal static void Change(CatalogStore store, long id, Func<SinkRecord, SinkRecord> change)
        => store.Commit(before => Find(before, id) is { } sink ? [new PutDocument(change(sink).ToDocument())] : []);

    private static SinkRecord From(Document document) => JsonSerializer.Deserialize<SinkRecord>(document.Json)!; // Written by ToDocument.
}
