using System.Globalization;
using System.Text.Json;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Jobs.Framework;

/// <summary>Is what the catalog keeps of a creating job, so that a restart can go on with it or clean up after it.</summary>
public sealed record JobRecord(long Id, long ViewId, string Statement, bool Background, string User, DateTime CreatedAt)
{
    public const string DocumentKind = "job";

    /// <summary>Name of the view in whose place the new one comes at the end; null = it takes nobody's.</summary>
    public string? Replaces { get; init; }

    public string Key => Id.ToString("D20", CultureInfo.InvariantCulture);

    public Document ToDocument() => new(DocumentKind, Key, JsonSerializer.Serialize(this));

    public static JobRecord FromDocument(Document document)
        => JsonSerializer.Deserialize<JobRecord>(document.Json)!; // Written by ToDocument.
}
