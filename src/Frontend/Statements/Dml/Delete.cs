using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner;
using MatViewDb.Planner.Rules;
using MatViewDb.Planner.Writes;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Dml;

/// <summary>Deletes the rows that a predicate, or a join with other tables, chooses.</summary>
[Statement(typeof(DeleteStatement))]
internal sealed class DeleteHandler : StatementHandler<DeleteStatement>
{
    public override TimeSpan? TimeLimit(Statement statement, Session session) => TimeLimits.OfWrite(session);

    public override TransactionUse UseOf(Statement statement, Session session) => TransactionUse.Joins;

    public override async ValueTask<StatementResult> HandleAsync(
        DeleteStatement statement, Session session, CancellationToken cancel)
    {
        var (database, name) = RowChanges.Target(session, statement.Table, "DELETE");
        var rows = await session.Services.Writer.ChangeAsync(
            session, database, name, (view, target) => Plan(statement, session, view, target, null), cancel).ConfigureAwait(false);
        return new OkResult(rows);
    }

    internal static PhysicalPlan Plan(
        DeleteStatement statement, Session session, SessionCatalogView view, WriteTarget target, PlanTrace? trace)
    {
        var alias = statement.Alias ?? target.Table.Name;
        if (target.Table.KeyModel == KeyModel.Aggregate) CheckKeysOnly(statement, target.Table, alias);
        var from = RowChanges.From(target, alias, statement.Partitions, statement.Using, statement.Among);
        var body = new SelectBody(RowChanges.Place(alias), from)
        {
            Where = statement.Among is null ? statement.Where : RowChanges.Present(alias, statement.Where),
            // A row that several rows of the other tables choose is deleted, and counted, once.
            Distinct = statement.Using is not null || statement.Among is not null,
        };
        var query = new Query(statement.With, body, statement.OrderBy, statement.Limit, null);
        return session.Services.Queries.Planner.PlanDelete(
            query, target, view, session.Variables.Values, trace, session.Services.Queries.Dispatcher.BackendCount);
    }

    // A joined value is that of many rows; both originals let keys alone choose what goes.
    private static void CheckKeysOnly(DeleteStatement statement, Table table, string alias)
    {
        if (statement.Where is null) return;
        SyntaxWalk.Visit(statement.Where, node =>
        {
            if (node is not ColumnRef { Parts: { Count: > 0 } parts } || (parts.Count > 1 && parts[^2] != alias)) return;
            var named = table.StoredColumns.FirstOrDefault(c => c.Name.Equals(parts[^1], StringComparison.OrdinalIgnoreCase));
            if (named is { IsKey: false }) throw FrontendErrors.ValueInDelete.With(named.Name, table.Name);
        });
    }
}

/// <summary>Builds what statements that change stored rows have in common.</summary>
internal static class RowChanges
{
    /// <summary>Gives the table's database and name; checks that the session may change its rows.</summary>
    internal static (string Database, string Name) Target(Session session, ObjectName name, string privilege)
    {
        var (database, table) = session.Resolve(name);
        if (SystemDatabases.IsSystem(database)) throw FrontendErrors.TableDenied.With(privilege, session.UserAtHost, table);
        session.Require(privilege, database, table);
        RowOwner.RequireWritable(session.ReadCatalog.RequireTable(database, table));
        return (database, table);
    }

    internal static TableExpression From(
        WriteTarget target, string alias, NodeList<string> partitions, TableExpression? others, TableExpression? among)
    {
        var changed = new TableRef(new ObjectName(target.Database, target.Table.Name), alias)
        {
            Partitions = partitions,
            WithRowPlaces = true,
        };
        if (among is not null) return ChangedTables.Replace(among, alias, changed);
        return others is null ? changed : new Join(JoinKind.Cross, changed, others);
    }

    /// <summary>Gives the stored rows that new ones are compared with: all, whichever the user sees.</summary>
    internal static TableRef Stored(WriteTarget target, string alias)
        => new(new ObjectName(target.Database, target.Table.Name), alias) { WithRowPlaces = true, WithAllRows = true };

    /// <summary>Leaves out rows that an outer join made without one of the changed table.</summary>
    internal static Expression Present(string alias, Expression? where)
    {
        var present = new IsNull(Column(alias, Planner.Logical.RowColumns.Place[0]), true);
        return where is null ? present : new And([present, where]);
    }

    /// <summary>Takes one of the rows of other tables that are joined with a row to change.</summary>
    internal static Expression First(string alias)
    {
        var place = NodeList.Create<Expression>([.. Planner.Logical.RowColumns.Place.Select(c => Column(alias, c))]);
        var number = new FunctionCall("row_number", []) { Over = new WindowSpec(null, place, [], null) };
        return new Comparison(ComparisonOperator.Equal, number, new IntegerLiteral(1));
    }

    /// <summary>Lists the columns that say where a row lies.</summary>
    internal static NodeList<SelectItem> Place(string alias)
        => NodeList.Create<SelectItem>(
            [.. Planner.Logical.RowColumns.Place.Select(c => new SelectItem(Column(alias, c), c.Name))]);

    internal static ColumnRef Column(string alias, Column column) => new(NodeList.Create<string>([alias, column.Name]));
}
