using System.Text.Json;
using System.Text.Json.Serialization;
using MatViewDb.Catalog.Model;
using MatViewDb.Sql;

namespace MatViewDb.Frontend.Statements.MaterializedViews.Advice;

/// <summary>
/// Proposes a view: how to create it, what it would hold, and what it would save. Costs are the planner's, in rows touched.
/// </summary>
public sealed record ViewAdvice(string Database, string Name, string Body)
{
    public const string DocumentKind = "view_advice";

    /// <summary>Of so many queries the text is kept.</summary>
    private const int TextsMax = 20;

    public int Version { get; init; } = 1;
    public long Id { get; init; }
    public string User { get; init; } = "";
    public DateTime CreatedAt { get; init; }

    /// <summary>Queries that would read the view, each once, as they were written; the first of them.</summary>
    public IReadOnlyList<string> Queries { get; init; } = [];

    /// <summary>How many those are, with the ones whose text is not kept.</summary>
    public long QueryCount { get; init; }

    /// <summary>How often those ran; 0 where it is not known.</summary>
    public long Runs { get; init; }

    public double CostWithout { get; init; }
    public double CostWith { get; init; }

    /// <summary>Seconds of those runs that the view would have saved, by the planner's costs; null where nothing ran.</summary>
    public double? SecondsSaved { get; init; }

    public double Rows { get; init; }
    public double Bytes { get; init; }

    /// <summary>The planner's cost of computing the view as a whole.</summary>
    public double RefreshCost { get; init; }

    /// <summary>INCREMENTAL, PARTITION or FULL: the smallest step by which a refresh can bring the view up to date.</summary>
    public string RefreshMode { get; init; } = "FULL";

    /// <summary>Name of the view that was created from it; null = none yet.</summary>
    public string? CreatedAs { get; init; }

    [JsonIgnore]
    public string Definition => DefinitionOf(Database, Name, Body);

    internal static string DefinitionOf(string database, string name, string body)
        => $"CREATE MATERIALIZED VIEW {SqlPrinter.QuoteName(database)}.{SqlPrinter.QuoteName(name)}{body}";

    [JsonIgnore]
    public double Gain => CostWith <= 0 ? 0 : CostWithout / CostWith;

    /// <summary>Gives the proposal as the catalog keeps it.</summary>
    public Document ToDocument() => new(DocumentKind, KeyOf(Id), JsonSerializer.Serialize(this));

    public static ViewAdvice? Of(Document document) => JsonSerializer.Deserialize<ViewAdvice>(document.Json);

    public static string KeyOf(long id) => id.ToString("D19", System.Globalization.CultureInfo.InvariantCulture);

    /// <summary>Keeps the texts of the first queries and the number of all.</summary>
    public ViewAdvice For(IReadOnlyList<string> queries)
        => this with { Queries = [.. queries.Take(TextsMax)], QueryCount = queries.Count };
}
