using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.Dropping;
using MatViewDb.Frontend.Statements.MaterializedViews;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Views;

/// <summary>Drops views.</summary>
[Statement(typeof(DropViewStatement))]
internal sealed class DropViewHandler(CatalogStore store) : StatementHandler<DropViewStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        DropViewStatement statement, Session session, CancellationToken cancel)
    {
        var names = statement.Names.Select(session.Resolve).ToList();
        foreach (var (database, name) in names) session.Require("DROP", database, name);
        var cascade = new CascadeDrop(session, statement.Rule);
        store.Commit(before =>
        {
            var views = names.Select(n => before.Find(n.Database, n.Name)).OfType<View>().ToList();
            List<CatalogRecord> records = [.. cascade.Records(before, string.Join(", ", views.Select(v => v.Name)), views)];
            var at = records.Aggregate(before, (snapshot, record) => record.Apply(snapshot));
            List<string> missing = [];
            foreach (var (database, name) in names)
            {
                switch (at.Find(database, name))
                {
                    case View view:
                        foreach (var record in ViewBaseNames.Redefined(at, view, null, session))
                        {
                            records.Add(record);
                            at = record.Apply(at);
                        }

                        break;
                    case null:
                        missing.Add($"{database}.{name}");
                        break;
                    default:
                        throw CatalogErrors.WrongObject.With(database, name, "VIEW");
                }
            }

            if (missing.Count > 0 && !statement.IfExists) throw CatalogErrors.CannotDropTable.With(string.Join(",", missing));
            foreach (var name in missing) session.AddWarning(new Warning("Note", 1051, $"Unknown table '{name}'"));
            return records;
        });
        await cascade.FinishAsync().ConfigureAwait(false);
        return StatementResult.Ok;
    }
}
