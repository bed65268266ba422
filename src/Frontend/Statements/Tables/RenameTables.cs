using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Tables;

/// <summary>Renames tables and views, all or none.</summary>
[Statement(typeof(RenameTablesStatement))]
internal sealed class RenameTablesHandler(CatalogStore store) : StatementHandler<RenameTablesStatement>
{
    public override ValueTask<StatementResult> HandleAsync(
        RenameTablesStatement statement, Session session, CancellationToken cancel)
    {
        Renaming.Rename(store, session, [.. statement.Renames.Select(r => (session.Resolve(r.From), session.Resolve(r.To)))]);
        return StatementResult.Done;
    }
}

/// <summary>Gives objects other names in one commit.</summary>
internal static class Renaming
{
    public static void Rename(
        CatalogStore store, Session session,
        IReadOnlyList<((string Database, string Name) From, (string Database, string Name) To)> renames)
    {
        foreach (var (from, to) in renames)
        {
            session.Require("ALTER", from.Database, from.Name);
            session.RequireDatabase("CREATE", to.Database);
        }

        store.Commit(snapshot =>
        {
            List<CatalogRecord> records = [];
            var at = snapshot;
            foreach (var (from, to) in renames)
            {
                var item = at.Require(from.Database, from.Name);
                var home = at.RequireDatabase(to.Database);
                if (home.Objects.ContainsKey(to.Name)) throw CatalogErrors.TableExists.With(to.Name);
                // Stored queries name their bases, so views over a renamed object cannot be read any more.
                CatalogRecord[] step =
                [
                    new RenameObject(item.Id, home.Id, to.Name),
                    .. Dependents.Deactivate(at, item, $"base {from.Database}.{from.Name} was renamed"),
                ];
                foreach (var record in step) at = record.Apply(at);
                records.AddRange(step);
            }

            return records;
        });
    }
}
