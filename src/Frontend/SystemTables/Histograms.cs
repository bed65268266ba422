using System.Text.Json;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Statistics;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the histograms as StarRocks' SHOW HISTOGRAM META does.</summary>
[SystemTable("show", Show = "HISTOGRAM META")]
internal sealed class HistogramMeta : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns =
        ColumnList.Of("Database:! Table:! Column:! Type UpdateTime:datetime Properties");

    public override string? LikeColumn => "Table";

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        foreach (var (database, table, column, histogram) in Histograms.All(context))
        {
            var properties = JsonSerializer.Serialize(new
            {
                histogram_bucket_num = histogram.Buckets, histogram_mcv_size = histogram.CommonValues.Length, rows = histogram.SampledRows,
            });
            yield return [database, table, column, "HISTOGRAM", histogram.UpdatedAt, properties];
        }
    }
}

/// <summary>Lists the histograms with their contents as MySQL does.</summary>
[SystemTable("information_schema.column_statistics")]
internal sealed class ColumnStatisticsTable : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns =
        ColumnList.Of("SCHEMA_NAME:! TABLE_NAME:! COLUMN_NAME:! HISTOGRAM:text!");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        foreach (var (database, table, column, histogram) in Histograms.All(context))
        {
            var text = JsonSerializer.Serialize(new Dictionary<string, object>
            {
                ["common-values"] = histogram.CommonValues.Select((v, i) => new object[] { v, Math.Round(histogram.CommonShares[i], 6) }),
                ["buckets"] = histogram.Shares.Select((share, i) => new object[]
                {
                    histogram.Bounds[i], histogram.Bounds[i + 1], Math.Round(share, 6),
                }),
                ["histogram-type"] = "equi-height",
                ["number-of-buckets-specified"] = histogram.Buckets,
            });
            yield return [database, table, column, text];
        }
    }
}

/// <summary>Finds the histograms of columns that a session may see.</summary>
internal static class Histograms
{
    internal static IEnumerable<(string Database, string Table, string Column, HistogramRecord Histogram)> All(SystemTableContext context)
    {
        foreach (var (database, item) in VisibleObjects.All(context))
        {
            if (item is not Table table || RowPolicies.IsGuarded(table, context.Session)) continue;
            foreach (var column in table.StoredColumns)
            {
                if (context.Catalog.FindDocument(HistogramRecord.DocumentKind, HistogramRecord.KeyOf(table.Id, column.Id)) is { } document)
                    yield return (database.Name, table.Name, column.Name, HistogramRecord.FromDocument(document));
            }
        }
    }
}
