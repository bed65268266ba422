using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Jobs.Framework;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;
using RefreshTrigger = MatViewDb.Catalog.Model.RefreshTrigger;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.Tables.Changes;

/// <summary>
/// Makes rollups: the rows of a table in another order, or, over fewer keys of an aggregate-key table, materialized views that are
/// never seen to lag, as CREATE MATERIALIZED VIEW without a refresh clause makes them.
/// </summary>
internal static class Rollups
{
    internal static async Task<StatementResult> AddAsync(
        Session session, string database, Table table, AddRollupAction add, SchemaChanges changes, CancellationToken cancel)
    {
        var definition = add.Definition;
        CheckProperties(definition.Properties);
        if (!TableRollups.Joins(table, definition))
        {
            var id = session.Services.Store.NewId();
            TableRollups.Add(table, definition, id, isReady: false);
            var record = changes.Describe(session, database, table, add) with
            {
                Rollup = definition.Name, Background = session.Get(JobSettings.BackgroundDdl),
            };
            return await changes.RunAsync(record, now => TableRollups.Add(now, definition, id, isReady: false), cancel)
                .ConfigureAwait(false);
        }

        TableRollups.RequireFree(table, definition.Name);
        var text = $"CREATE MATERIALIZED VIEW {new ObjectName(database, definition.Name)} COMMENT 'rollup of {table.Name}' AS "
            + SqlPrinter.Print(QueryOf(database, table, definition));
        var create = SqlParser.ParseStatement(text, ParseOptions.Default);
        var listing = changes.Describe(session, database, table, add);
        var result = await session.Services.Statements.Require(create).HandleAsync(create, session, cancel).ConfigureAwait(false);
        listing = listing with { Rollup = definition.Name, Background = session.Get(JobSettings.BackgroundDdl) };
        var made = session.Services.Store.Current.Find(database, definition.Name);
        if (listing.Background && made is not null && session.Services.Creating.JobOf(made.Id) is { } job)
            changes.Follow(listing with { Id = job.Id, ViewId = made.Id }, job);
        else session.Services.Store.Commit(before => [.. changes.Done(before, listing)]);
        return result;
    }

    internal static async Task DropAsync(
        Session session, string database, Table table, DropRollupAction drop, SchemaChanges changes, CancellationToken cancel)
    {
        if (TableRollups.Without(table, drop.Name) is not null)
        {
            var record = changes.Describe(session, database, table, drop) with { Rollup = drop.Name };
            await changes.RunAsync(record, now => TableRollups.Without(now, drop.Name) ?? now, cancel).ConfigureAwait(false);
            return;
        }

        if (session.Catalog.Find(database, drop.Name) is not MaterializedView { Refresh.Trigger: RefreshTrigger.Always } view
            || !view.BaseIds.SequenceEqual([table.Id]))
            throw CoreErrors.Semantic.With($"Rollup[{drop.Name}] does not exist in table {table.Name}");
        var gone = new DropMaterializedViewStatement(new ObjectName(database, drop.Name), IfExists: false);
        await session.Services.Statements.Require(gone).HandleAsync(gone, session, cancel).ConfigureAwait(false);
    }

    // StarRocks' and Doris' time limit and storage format; a job takes as long as it takes here.
    private static void CheckProperties(NodeList<Property> properties)
    {
        foreach (var property in properties)
        {
            if (property.Key.ToLowerInvariant() is not ("timeout" or "storage_type" or "storage_format" or "replication_num"))
                throw CatalogErrors.UnknownProperty.With(property.Key, "; a rollup has timeout");
        }
    }

    private static Query QueryOf(string database, Table table, RollupDefinition definition)
    {
        var columns = TableRollups.ColumnsOf(table, definition);
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
