using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using System.Text.Json.Serialization;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Frontend.Sources;

/// <summary>Is a column that holds where a row came from: offset, timestamp, file...</summary>
public sealed record IncludedField(string Kind, string Column)
{
    /// <summary>Name of the one header whose value it holds; null = all, or no header.</summary>
    public string? Inner { get; init; }
}

/// <summary>
/// Is what the catalog keeps of a source beside the table with its rows: where they come from and, in the same commit as the rows,
/// how far it was read.
/// </summary>
public sealed record SourceRecord(long TableId, string Connector, string Statement, string User, DateTime CreatedAt)
{
    public const string DocumentKind = "source";

    /// <summary>WITH, keys in lower case.</summary>
    public ImmutableSortedDictionary<string, string> Options { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    public string Format { get; init; } = "PLAIN";
    public string Encode { get; init; } = "JSON";
    public ImmutableSortedDictionary<string, string> EncodeOptions { get; init; } = ImmutableSortedDictionary<string, string>.Empty;

    /// <summary>Columns that INCLUDE adds behind those of the rows themselves.</summary>
    public ImmutableArray<IncludedField> Includes { get; init; } = [];

    /// <summary>Column of WATERMARK FOR; empty = rows are never too late.</summary>
    public string WatermarkColumn { get; init; } = "";

    /// <summary>Expression over the column: rows below its largest value so far are too late.</summary>
    public string Watermark { get; init; } = "";

    /// <summary>How far it was read, as its connector writes it; empty = not at all.</summary>
    public string Position { get; init; } = "";

    /// <summary>A message puts the row of its key in the place of the old one, or takes it away.</summary>
    [JsonIgnore]
    public bool IsUpsert => Format == "UPSERT";

    public long Rows { get; init; }

    /// <summary>Rows that could not be read.</summary>
    public long Rejected { get; init; }

    /// <summary>Rows that WATERMARK left out because they came too late.</summary>
    public long Late { get; init; }

    /// <summary>Rows a second that are read; below 0 = as many as come, 0 = none.</summary>
    public long RateLimit { get; init; } = -1;

    /// <summary>Nothing more will come.</summary>
    public bool Ended { get; init; }

    public string Key => KeyOf(TableId);

    public Document ToDocument() => new(DocumentKind, Key, JsonSerializer.Serialize(this));

    public static string KeyOf(long tableId) => tableId.ToString("D20", CultureInfo.InvariantCulture);

    public static IEnumerable<SourceRecord> All(CatalogSnapshot snapshot) => snapshot.DocumentsOf(DocumentKind).Select(From);

    public static SourceRecord? Find(CatalogSnapshot snapshot, long tableId)
        => snapshot.FindDocument(DocumentKind, KeyOf(tableId)) is { } found ? From(found) : null;

    public static SourceRecord Require(CatalogSnapshot snapshot, string database, string name)
        => snapshot.Find(database, name) is Table { Source: not null } table && Find(snapshot, table.Id) is { } found
            ? found : throw SourceErrors.UnknownSource.With(database, name);

    private static SourceRecord From(Document document)
        => JsonSerializer.Deserialize<SourceRecord>(document.Json)!; // Written by ToDocument.
}
