using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;
using Table = MatViewDb.Catalog.Model.Table;

namespace MatViewDb.Frontend.Statements.Tables;

/// <summary>Accepts CREATE INDEX: zone maps and sort keys do its work, so it changes nothing and says so.</summary>
[Statement(typeof(CreateIndexStatement))]
internal sealed class CreateIndexHandler : StatementHandler<CreateIndexStatement>
{
    public override ValueTask<StatementResult> HandleAsync(
        CreateIndexStatement statement, Session session, CancellationToken cancel)
    {
        var table = IndexTarget.Of(session, statement.Table);
        foreach (var column in statement.Index.Columns)
        {
            if (!table.StoredColumns.Any(c => c.Name.Equals(column.Name, StringComparison.OrdinalIgnoreCase)))
                throw CatalogErrors.MissingKeyColumn.With(column.Name);
        }

        var unique = statement.Index.Unique ? "; it does not keep values unique" : "";
        session.AddWarning(new Warning("Warning", 1235, $"index '{statement.Index.Name}' has no effect{unique}"));
        return StatementResult.Done;
    }
}

/// <summary>Accepts DROP INDEX of what CREATE INDEX accepted.</summary>
[Statement(typeof(DropIndexStatement))]
internal sealed class DropIndexHandler : StatementHandler<DropIndexStatement>
{
    public override ValueTask<StatementResult> HandleAsync(
        DropIndexStatement statement, Session session, CancellationToken cancel)
    {
        IndexTarget.Of(session, statement.Table);
        session.AddWarning(new Warning("Warning", 1235, $"index '{statement.Name}' has no effect"));
        return StatementResult.Done;
    }
}

/// <summary>Finds the table of an index statement.</summary>
internal static class IndexTarget
{
    internal static Table Of(Session session, ObjectName name)
    {
        var (database, table) = session.Resolve(name);
        session.Require("ALTER", database, table);
        return session.Catalog.RequireTable(database, table);
    }
}
