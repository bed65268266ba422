using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Statistics;

/// <summary>
/// Computes or drops histograms, and answers as MySQL does. Row counts, bounds and numbers of values come with the segments: for
/// them there is nothing to do.
/// </summary>
[Statement(typeof(AnalyzeTableStatement))]
internal sealed class AnalyzeTableHandler : StatementHandler<AnalyzeTableStatement>
{
    private static readonly string[] s_columns = ["Table", "Op", "Msg_type", "Msg_text"];

    public override async ValueTask<StatementResult> HandleAsync(
        AnalyzeTableStatement statement, Session session, CancellationToken cancel)
    {
        if (statement.Buckets is < 0 or > HistogramBuilder.BucketsMax)
            throw CoreErrors.Semantic.With($"A histogram has 1 to {HistogramBuilder.BucketsMax} buckets");
        var rows = new List<IReadOnlyList<object?>>();
        foreach (var name in statement.Tables)
        {
            var (database, tableName) = session.Resolve(name);
            var table = session.Catalog.RequireTable(database, tableName);
            if (statement.Histogram) await ChangeAsync(statement, session, database, table, cancel).ConfigureAwait(false);
            rows.Add([$"{database}.{tableName}", statement.Histogram ? "histogram" : "analyze", "status", "OK"]);
        }

        return TableResult.Texts(s_columns, rows);
    }

    private static async ValueTask ChangeAsync(
        AnalyzeTableStatement statement, Session session, string database, Table table, CancellationToken cancel)
    {
        session.Require("INSERT", database, table.Name);
        if (!statement.DropHistogram) session.RequireAllRows(table, "a histogram");
        var records = new List<CatalogRecord>();
        var builder = new HistogramBuilder(
            session, database, table, statement.Buckets == 0 ? HistogramBuilder.DefaultBuckets : (int)statement.Buckets);
        foreach (var named in statement.Columns)
        {
            var column = table.StoredColumns.FirstOrDefault(c => c.Name.Equals(named, StringComparison.OrdinalIgnoreCase))
                ?? throw BindingErrors.UnknownColumn.With(named, "field list");
            if (statement.DropHistogram)
            {
                records.Add(new DropDocument(HistogramRecord.DocumentKind, HistogramRecord.KeyOf(table.Id, column.Id)));
                continue;
            }

            if (!HistogramBuilder.IsFor(column.Type))
                throw CoreErrors.NotSupported.With($"a histogram of {column.Type}");
            records.Add(new PutDocument((await builder.BuildAsync(column, cancel).ConfigureAwait(false)).ToDocument()));
        }

        session.Services.Store.Commit(catalog => [.. records, .. Orphans(catalog)]);
    }

    // Histograms of tables that are gone are nobody's any more.
    private static IEnumerable<CatalogRecord> Orphans(Catalog.CatalogSnapshot catalog)
        => catalog.DocumentsOf(HistogramRecord.DocumentKind)
            .Where(d => !catalog.TryFindTable(HistogramRecord.FromDocument(d).TableId, out _))
            .Select(d => new DropDocument(d.Kind, d.Key));
}

/// <summary>Drops all histograms of a table.</summary>
[Statement(typeof(DropStatisticsStatement))]
internal sealed class DropStatisticsHandler : StatementHandler<DropStatisticsStatement>
{
    public override ValueTask<StatementResult> HandleAsync(
        DropStatisticsStatement statement, Session session, CancellationToken cancel)
    {
        var (database, name) = session.Resolve(statement.Table);
        var table = session.Catalog.RequireTable(database, name);
        session.Require("INSERT", database, name);
        session.Services.Store.Commit(catalog => [.. catalog.DocumentsOf(HistogramRecord.DocumentKind)
            .Where(d => HistogramRecord.FromDocument(d).TableId == table.Id)
            .Select(CatalogRecord (d) => new DropDocument(d.Kind, d.Key))]);
        return StatementResult.Done;
    }
}
