using System.Globalization;
using System.Text.Json;
using MatViewDb.Catalog.Model;
using MatViewDb.Planner.Statistics;

namespace MatViewDb.Frontend.Statements.Statistics;

/// <summary>Is the histogram of one column as the catalog keeps it.</summary>
public sealed record HistogramRecord(long TableId, int ColumnId)
{
    public const string DocumentKind = "histogram";

    public int Version { get; init; } = 1;
    public DateTime UpdatedAt { get; init; }
    public long SampledRows { get; init; }
    public int Buckets { get; init; }
    public string[] CommonValues { get; init; } = [];
    public double[] CommonShares { get; init; } = [];
    public double[] Bounds { get; init; } = [];
    public double[] Shares { get; init; } = [];

    public static string KeyOf(long table, int column) => string.Create(CultureInfo.InvariantCulture, $"{table}/{column}");

    public Document ToDocument() => new(DocumentKind, KeyOf(TableId, ColumnId), JsonSerializer.Serialize(this));

    public static HistogramRecord FromDocument(Document document)
        => JsonSerializer.Deserialize<HistogramRecord>(document.Json)!; // Written by ToDocument.

    public Histogram ToHistogram()
        => new([.. CommonValues.Select((v, i) => new CommonValue(v, CommonShares[i]))], Bounds, Shares);
}
