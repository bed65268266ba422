using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Coordinator.Cluster;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Dropping;
using MatViewDb.Jobs.Partitions;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.Tables;

/// <summary>
/// Drops tables, which RECOVER can take back unless FORCE says otherwise; views that read them become inactive, or go with CASCADE.
/// </summary>
[Statement(typeof(DropTableStatement))]
internal sealed class DropTableHandler(CatalogStore store, TableStorage storage, TrashKeeper trash) : StatementHandler<DropTableStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        DropTableStatement statement, Session session, CancellationToken cancel)
    {
        var names = statement.Names.Select(session.Resolve).ToList();
        foreach (var (database, name) in names) session.Require("DROP", database, name);
        var kept = statement.Force ? null : trash.KeptFrom;
        List<Table> dropped = [];
        List<Table> keeps = [];
        var cascade = new CascadeDrop(session, statement.Rule);
        store.Commit(before =>
        {
            dropped.Clear();
            List<string> missing = [];
            foreach (var (database, name) in names)
            {
                switch (before.Find(database, name))
                {
                    case MaterializedView or View or Table { Source: not null }:
                        throw CatalogErrors.WrongObject.With(database, name, "BASE TABLE");
                    case Table table:
                        if (statement.Rule != DropRule.Cascade) session.Services.Creating.RefuseDropOf(before, table);
                        dropped.Add(table);
                        break;
                    default:
                        missing.Add($"{TemporaryTables.Shown(database)}.{name}");
                        break;
                }
            }

            if (missing.Count > 0 && !statement.IfExists) throw CatalogErrors.CannotDropTable.With(string.Join(",", missing));
            foreach (var name in missing) session.AddWarning(new Warning("Note", 1051, $"Unknown table '{name}'"));
            // Nobody but their session could take temporary tables back.
            keeps = [.. dropped.Where(t => kept is not null && !TemporaryTables.IsHome(before.DatabaseName(t.DatabaseId)))];
            return [.. cascade.Records(before, string.Join(", ", dropped.Select(t => t.Name)), dropped),
                .. dropped.Select(t => new DropObject(t.Id) { KeptFrom = keeps.Contains(t) ? kept : null })];
        });
        storage.Discard(dropped.SelectMany(t => keeps.Contains(t) ? t.TemporaryPartitions.Values : t.AllPartitions));
        await cascade.FinishAsync().ConfigureAwait(false);
        return StatementResult.Ok;
    }
}
