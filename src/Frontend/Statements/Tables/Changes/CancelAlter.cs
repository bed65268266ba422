using MatViewDb.Catalog;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Tables.Changes;

/// <summary>Stops the running change of a table; the table stays as it was.</summary>
[Statement(typeof(CancelAlterStatement))]
internal sealed class CancelAlterHandler(CatalogStore store, SchemaChanges changes) : StatementHandler<CancelAlterStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        CancelAlterStatement statement, Session session, CancellationToken cancel)
    {
        var (database, name) = session.Resolve(statement.Table);
        session.Require("ALTER", database, name);
        var table = store.Current.RequireTable(database, name);
        var kind = statement.Kind.Split(' ')[^1];
        if (!await changes.CancelAsync(table.Id, kind).ConfigureAwait(false))
            throw CoreErrors.Semantic.With($"Table[{name}] has no running ALTER TABLE {kind} job");
        return StatementResult.Ok;
    }
}
