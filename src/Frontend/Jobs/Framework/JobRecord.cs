using System.Globalization;
using System.Text.Json;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Jobs.Framework;

/// <summary>Is what the catalog keeps of a creating job, so that a restart can go on with it or clean up after it.</summary>
public sealed record JobRecord(long Id, long ViewId, string Statement, bool Background, string User, DateTime CreatedAt)
{
    public const string DocumentKind = "job";

    public string Key => Id.ToString("D20", CultureInfo.InvariantCulture);

    public Document ToDocument() => new(DocumentKind, Key, JsonSerializer.Serialize(this));

    public static JobRecord FromDocument(Document document)
        => JsonSerializer.Deserialize<JobRecord>(document.Json)!; // Written by ToDocument.
}
