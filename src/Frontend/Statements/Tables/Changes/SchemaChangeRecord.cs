using System.Globalization;
using System.Text.Json;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Frontend.Statements.Tables.Changes;

/// <summary>
/// Is what the catalog keeps of one change of a table: while it runs, so that a restart goes on with it, and for a while after it for
/// SHOW ALTER TABLE.
/// </summary>
public sealed record SchemaChangeRecord(long Id, long TableId, string Kind, string Statement, string User, DateTime CreatedAt)
{
    public const string DocumentKind = "schema_change";
    public const string Column = "COLUMN";
    public const string Optimize = "OPTIMIZE";
    public const string OfRollup = "ROLLUP";
    public const string OfDroppedRollup = "DROP ROLLUP";
    public const string Running = "RUNNING";
    public const string Finished = "FINISHED";
    public const string Cancelled = "CANCELLED";

    public string Database { get; init; } = "";
    public string Table { get; init; } = "";
    public string State { get; init; } = Running;
    public string Message { get; init; } = "";

    /// <summary>The rollup that was added or dropped; empty elsewhere.</summary>
    public string Rollup { get; init; } = "";

    /// <summary>The view that a rollup is, while a job in the background fills it; 0 elsewhere.</summary>
    public long ViewId { get; init; }

    /// <summary>Nobody waits for it: a restart goes on with it. What somebody waited for ends with the server.</summary>
    public bool Background { get; init; }

    public DateTime? FinishedAt { get; init; }
    public int SchemaVersion { get; init; }
    public long TransactionId { get; init; }

    public bool IsEnded => State != Running;

    public string Key => Id.ToString("D20", CultureInfo.InvariantCulture);

    public Document ToDocument() => new(DocumentKind, Key, JsonSerializer.Serialize(this));

    public static SchemaChangeRecord FromDocument(Document document)
        => JsonSerializer.Deserialize<SchemaChangeRecord>(document.Json)!; // Written by ToDocument.
}
