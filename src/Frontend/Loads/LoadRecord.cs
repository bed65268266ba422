using System.Globalization;
using System.Text.Json;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Frontend.Loads;

/// <summary>Says how far a load is; the names are those that SHOW LOAD prints.</summary>
public enum LoadState
{
    Pending,
    Loading,
    Prepared,
    Finished,
    Cancelled,
}

/// <summary>Is a row that was left out, and why.</summary>
public sealed record RejectedLine(string File, long Line, string Reason, string Row);

/// <summary>
/// Is what the catalog keeps of a load under its label: written with the commit of its rows, so that a repeated load finds it exactly
/// when the rows are there.
/// </summary>
public sealed record LoadRecord(
    long Id, long DatabaseId, string Database, string Table, string Label, string Type, string User, DateTime CreatedAt)
{
    public const string DocumentKind = "load";

    public LoadState State { get; init; } = LoadState.Pending;
    public long TransactionId { get; init; }
    public long TableId { get; init; }
    public DateTime? StartedAt { get; init; }
    public DateTime? FinishedAt { get; init; }
    public long TotalRows { get; init; }
    public long LoadedRows { get; init; }
    public long FilteredRows { get; init; }
    public long UnselectedRows { get; init; }
    public long Bytes { get; init; }
    public int ErrorCode { get; init; }
    public string Message { get; init; } = "";
    public IReadOnlyList<RejectedLine> Rejected { get; init; } = [];

    /// <summary>What a prepared load staged, as messages; empty otherwise.</summary>
    public IReadOnlyList<byte[]> Staged { get; init; } = [];

    /// <summary>Names and values of the headers of a prepared load that changes stored rows: it is carried out by its commit.</summary>
    public IReadOnlyDictionary<string, string>? Headers { get; init; }

    public double MaxFilterRatio { get; init; }

    /// <summary>Statement to begin with again after a restart; empty for loads whose bytes are not on the server.</summary>
    public string Statement { get; init; } = "";

    /// <summary>Host part of the account that <see cref="Statement"/> runs as.</summary>
    public string UserHost { get; init; } = "%";

    public bool HasEnded => State is LoadState.Finished or LoadState.Cancelled;

    public string Key => Id.ToString("D20", CultureInfo.InvariantCulture);

    public Document ToDocument() => new(DocumentKind, Key, JsonSerializer.Serialize(this));

    public static LoadRecord FromDocument(Document document)
        => JsonSerializer.Deserialize<LoadRecord>(document.Json)!; // Written by ToDocument.
}
