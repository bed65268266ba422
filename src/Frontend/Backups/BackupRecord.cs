using System.Globalization;
using System.Text.Json;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Frontend.Backups;

/// <summary>
/// Is what the catalog keeps of a backup or restore: while it runs, so that a restart undoes it, and for a while after it.
/// </summary>
public sealed record BackupRecord(long Id, bool IsRestore, string Database, string Label, string Timestamp, string Repository)
{
    public const string DocumentKind = "backup";
    public const string Pending = "PENDING";
    public const string Finished = "FINISHED";
    public const string Cancelled = "CANCELLED";

    public string State { get; init; } = Pending;
    public string Objects { get; init; } = "";
    public string Statement { get; init; } = "";
    public string User { get; init; } = "";
    public DateTime CreatedAt { get; init; }

    /// <summary>When all tablets were held, or the plan of a restore was made.</summary>
    public DateTime? PreparedAt { get; init; }

    /// <summary>When the last file was copied.</summary>
    public DateTime? CopiedAt { get; init; }

    public DateTime? FinishedAt { get; init; }

    /// <summary>Why it ended without success.</summary>
    public string Message { get; init; } = "";

    public long TimeoutSeconds { get; init; } = 86_400;
    public int ReplicationNum { get; init; } = 1;

    public bool HasEnded => State is Finished or Cancelled;

    public string Kind => IsRestore ? "RESTORE" : "BACKUP";

    public string Key => Id.ToString("D20", CultureInfo.InvariantCulture);

    public Document ToDocument() => new(DocumentKind, Key, JsonSerializer.Serialize(this));

    public static BackupRecord FromDocument(Document document)
        => JsonSerializer.Deserialize<BackupRecord>(document.Json)!; // Written by ToDocument.
}
