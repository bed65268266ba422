using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using RefreshTrigger = MatViewDb.Catalog.Model.RefreshTrigger;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.Tables.Changes;

/// <summary>
/// Makes the rollups of aggregate-key tables: materialized views over fewer keys that are never seen to lag, as CREATE MATERIALIZED
/// VIEW without a refresh clause makes them.
/// </summary>
internal static class Rollups
{
    internal static async Task AddAsync(
        Session session, string database, Table table, AddRollupAction add, SchemaChanges changes, CancellationToken cancel)
    {
        var text = $"CREATE MATERIALIZED VIEW {new ObjectName(database, add.Name)} COMMENT 'rollup of {table.Name}' AS "
            + SqlPrinter.Print(QueryOf(database, table, add.Columns));
        var create = SqlParser.ParseStatement(text, ParseOptions.Default);
        var listing = changes.Describe(session, database, table, add);
        await session.Services.Statements.Require(create).HandleAsync(create, session, cancel).ConfigureAwait(false);
        session.Services.Store.Commit(before => [.. changes.Done(before, listing with { Rollup = add.Name })]);
    }

    internal static async Task DropAsync(
        Session session, string database, Table table, DropRollupAction drop, CancellationToken cancel)
    {
        if (session.Catalog.Find(database, drop.Name) is not MaterializedView { Refresh.Trigger: RefreshTrigger.Always } view
            || !view.BaseIds.SequenceEqual([table.Id]))
            throw CoreErrors.Semantic.With($"Rollup[{drop.Name}] does not exist in table {table.Name}");
        var gone = new DropMaterializedViewStatement(new ObjectName(database, drop.Name), IfExists: false);
        await session.Services.Statements.Require(gone).HandleAsync(gone, session, cancel).ConfigureAwait(false);
    }

    private static Query QueryOf(string database, Table table, NodeList<string> names)
    {
        if (table.KeyModel != KeyModel.Aggregate)
        {
            throw CoreErrors.NotSupported.With(
                "ADD ROLLUP of tables other than aggregate-key ones; CREATE MATERIALIZED VIEW ... AS SELECT ... GROUP BY makes one");
        }

        var columns = names.Select(n => ColumnReader.Require(table.StoredColumns, n)).ToList();
        foreach (var twice in columns.GroupBy(c => c.Id).Where(g => g.Count() > 1))
            throw CatalogErrors.DuplicateColumn.With(twice.First().Name);
        if (!columns.Exists(c => c.IsKey)) throw CatalogErrors.WrongKey.With("a rollup needs a key column");
        var items = columns.Select(c => new SelectItem(c.IsKey ? Named(c) : new FunctionCall(Joins(c), [Named(c)]), c.Name));
        var keys = columns.Where(c => c.IsKey).Select(c => (GroupingElement)new GroupingKey(Named(c)));
        return new Query(new SelectBody(
            NodeList.Create<SelectItem>([.. items]), new TableRef(new ObjectName(database, table.Name), null))
        {
            GroupBy = new GroupBy(NodeList.Create<GroupingElement>([.. keys])),
        });
    }

    private static string Joins(Column column) => column.Aggregation switch
    {
        "SUM" or "MIN" or "MAX" or "BITMAP_UNION" or "HLL_UNION" => column.Aggregation.ToLowerInvariant(),
        var other => throw CoreErrors.NotSupported.With($"a rollup with column '{column.Name}': {other} over fewer keys has no one value"),
    };

    private static ColumnRef Named(Column column) => new(NodeList.Create<string>([column.Name]));
}
