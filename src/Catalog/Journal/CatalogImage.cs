using System.Collections.Immutable;
using System.Text.Json;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Catalog.Journal;

/// <summary>Is a whole snapshot as it is stored, so that a restart replays only the records after it.</summary>
public sealed record CatalogImage
{
    private const ushort ImageNumber = ushort.MaxValue;

    public long Sequence { get; init; }
    public long NextId { get; init; }
    public string ClusterId { get; init; } = "";
    public ImmutableArray<Database> Databases { get; init; } = [];
    public ImmutableArray<CatalogObject> Objects { get; init; } = [];
    public ImmutableArray<UserAccount> Users { get; init; } = [];
    public ImmutableDictionary<string, string> SystemSettings { get; init; } = ImmutableDictionary<string, string>.Empty;
    public ImmutableDictionary<string, string> GlobalVariables { get; init; } = ImmutableDictionary<string, string>.Empty;
    public ImmutableArray<BackendNode> Backends { get; init; } = [];
    public ImmutableArray<PendingPublish> PendingPublishes { get; init; } = [];
    public ImmutableArray<Document> Documents { get; init; } = [];
    public ImmutableArray<DroppedItem> Trash { get; init; } = [];

    public static byte[] Encode(CatalogSnapshot snapshot)
    {
        var image = new CatalogImage
        {
            Sequence = snapshot.Sequence,
            NextId = snapshot.NextId,
            ClusterId = snapshot.ClusterId,
            Databases = [.. snapshot.Databases.Values],
            Objects = [.. snapshot.Objects.Values.OrderBy(o => o.Id)],
            Users = [.. snapshot.Users.Values.OrderBy(u => u.Key, StringComparer.Ordinal)],
            SystemSettings = snapshot.SystemSettings,
            GlobalVariables = snapshot.GlobalVariables,
            Backends = [.. snapshot.Backends.Values],
            PendingPublishes = [.. snapshot.PendingPublishes.Values],
            Documents = [.. snapshot.Documents.Values.SelectMany(d => d.Values)],
            Trash = [.. snapshot.Trash.Values],
        };
        return RecordCodec.Seal(ImageNumber, JsonSerializer.SerializeToUtf8Bytes(image, RecordCodec.Json));
    }

    public static CatalogSnapshot Decode(ReadOnlySpan<byte> bytes)
    {
        var (number, json) = RecordCodec.Open(bytes, 0);
        if (number != ImageNumber) throw CatalogErrors.JournalCorrupt.With(0, "the image is not an image");
        CatalogImage image;
        try
        {
            image = JsonSerializer.Deserialize<CatalogImage>(json, RecordCodec.Json)!; // Never JSON null.
        }
        catch (JsonException problem)
        {
            throw CatalogErrors.JournalCorrupt.Because(problem, 0, problem.Message);
        }

        var snapshot = CatalogSnapshot.Empty with
        {
            Sequence = image.Sequence,
            NextId = image.NextId,
            ClusterId = image.ClusterId,
            Databases = CatalogSnapshot.Empty.Databases.AddRange(image.Databases.Select(d => KeyValuePair.Create(d.Name, d))),
            Objects = image.Objects.ToImmutableDictionary(o => o.Id, Compact),
            Users = CatalogSnapshot.Empty.Users.AddRange(image.Users.Select(u => KeyValuePair.Create(u.Key, u))),
            SystemSettings = CatalogSnapshot.Empty.SystemSettings.AddRange(image.SystemSettings),
            GlobalVariables = CatalogSnapshot.Empty.GlobalVariables.AddRange(image.GlobalVariables),
            Backends = image.Backends.ToImmutableSortedDictionary(b => b.Id, b => b),
            PendingPublishes = image.PendingPublishes.ToImmutableSortedDictionary(p => p.TransactionId, p => p),
            Trash = image.Trash.ToImmutableSortedDictionary(t => t.Id, t => t),
        };
        foreach (var document in image.Documents) snapshot = snapshot.WithDocument(document);
        return snapshot;
    }

    private static CatalogObject Compact(CatalogObject item) => item is MaterializedView { Versions.IsEmpty: false } view
        ? view with { Versions = view.Versions.Clear().AddRange(BaseVersions.Share(view.Versions, null)) } : item;
}
