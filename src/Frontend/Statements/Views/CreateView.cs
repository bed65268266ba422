using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.Statements.MaterializedViews;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Views;

/// <summary>Creates or replaces a view; its query is bound once to check it and to learn its columns.</summary>
[Statement(typeof(CreateViewStatement))]
internal sealed class CreateViewHandler(CatalogStore store, TimeProvider time) : StatementHandler<CreateViewStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        CreateViewStatement statement, Session session, CancellationToken cancel)
    {
        var (databaseName, name) = session.Resolve(statement.Name);
        NewName.CheckTable(name);
        session.Require("CREATE", databaseName, name);
        var database = store.Current.RequireDatabase(databaseName);
        var view = await DefineAsync(statement.Query, statement.Columns, statement.Comment ?? "", database, name, session)
            .ConfigureAwait(false);
        store.Commit(before => before.Find(databaseName, name) switch
        {
            null => [new PutObject(view)],
            View old when statement.OrReplace
                => ViewBaseNames.Redefined(before, old, view with { Id = old.Id, CreatedAt = old.CreatedAt }, session),
            _ when statement.IfNotExists => [],
            View => throw CatalogErrors.TableExists.With(name),
            _ when statement.OrReplace => throw CatalogErrors.WrongObject.With(databaseName, name, "VIEW"),
            _ => throw CatalogErrors.TableExists.With(name),
        });
        // Materialized views over it go on where their columns are still the same.
        if (statement.OrReplace) await session.Services.Activations.TryNowAsync().ConfigureAwait(false);
        return StatementResult.Ok;
    }

    internal static string TextOf(Sql.Ast.Query query, Session session) => SqlPrinter.Print(
        query, PrintOptions.Definition(CatalogSnapshot.DefaultCatalog, session.CurrentDatabase ?? ""));

    private async Task<View> DefineAsync(
        Sql.Ast.Query query, NodeList<ViewColumn> names, string comment, Database database, string name, Session session)
    {
        var outputs = await session.Services.Queries.DescribeAsync(session, query).ConfigureAwait(false);
        if (names.Count > 0 && names.Count != outputs.Count) throw FrontendErrors.ViewColumns.With();
        var columns = ImmutableArray.CreateBuilder<Column>(outputs.Count);
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (var i = 0; i < outputs.Count; i++)
        {
            var column = names.Count > 0 ? names[i].Name : outputs[i].Name;
            if (!seen.Add(column)) throw CatalogErrors.DuplicateColumn.With(column);
            columns.Add(new Column(
                i + 1, column, outputs[i].Type, outputs[i].Nullable, Comment: names.Count > 0 ? names[i].Comment ?? "" : ""));
        }

        return new View(
            store.NewId(), database.Id, name, comment, time.GetUtcNow().UtcDateTime, TextOf(query, session), columns.ToImmutable(), []);
    }
}
