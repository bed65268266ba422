using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.MaterializedViews;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Tables;

/// <summary>Renames tables and views, all of a statement or none.</summary>
[Statement(typeof(RenameTablesStatement))]
internal sealed class RenameTablesHandler(CatalogStore store) : StatementHandler<RenameTablesStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        RenameTablesStatement statement, Session session, CancellationToken cancel)
    {
        store.Commit(before =>
        {
            List<CatalogRecord> records = [];
            var at = before;
            foreach (var rename in statement.Renames)
            {
                var (fromDatabase, fromName) = session.Resolve(rename.From);
                var (toDatabase, toName) = session.Resolve(rename.To);
                session.Require("ALTER", fromDatabase, fromName);
                session.Require("CREATE", toDatabase, toName);
                NewName.CheckTable(toName);
                var item = at.Require(fromDatabase, fromName);
                if (at.Find(toDatabase, toName) is not null) throw CatalogErrors.TableExists.With(toName);
                var record = new RenameObject(item.Id, at.RequireDatabase(toDatabase).Id, toName);
                records.Add(record);
                records.AddRange(ViewBaseNames.Renamed(at, item));
                foreach (var made in records.TakeLast(records.Count - records.IndexOf(record))) at = made.Apply(at);
            }

            return records;
        });
        // A view whose base has its name back is as good as it was.
        await session.Services.Activations.TryNowAsync().ConfigureAwait(false);
        return StatementResult.Ok;
    }
}
