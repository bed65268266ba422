using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Views;

/// <summary>Gives a view that is there another query.</summary>
[Statement(typeof(AlterViewStatement))]
internal sealed class AlterViewHandler(CatalogStore store) : StatementHandler<AlterViewStatement>
{
    public override ValueTask<StatementResult> HandleAsync(AlterViewStatement statement, Session session, CancellationToken cancel)
    {
        var (database, name) = session.Resolve(statement.Name);
        if (store.Current.Require(database, name) is not View) throw CatalogErrors.WrongObject.With(database, name, "VIEW");
        var create = new CreateViewStatement(statement.Name, statement.Columns, statement.Query)
        {
            OrReplace = true,
            Span = statement.Span,
        };
        return session.Services.Statements.Require(create).HandleAsync(create, session, cancel);
    }
}
