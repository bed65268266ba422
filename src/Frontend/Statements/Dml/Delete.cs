using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Dml;

/// <summary>Deletes rows by writing the partitions anew without them.</summary>
[Statement(typeof(DeleteStatement))]
internal sealed class DeleteHandler : StatementHandler<DeleteStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        DeleteStatement statement, Session session, CancellationToken cancel)
    {
        if (statement.Using is not null || statement.With is not null) throw CoreErrors.NotSupported.With("DELETE with USING or WITH");
        if (statement.OrderBy.Count > 0 || statement.Limit is not null) throw CoreErrors.NotSupported.With("DELETE with ORDER BY or LIMIT");
        var table = RowRewriting.Target(session, statement.Table, "DELETE", out var database);
        var alias = statement.Alias ?? table.Name;
        Expression keep = statement.Where is null
            ? new BoolLiteral(false)
            : new IsTruth(statement.Where, TruthValue.True, Negated: true);
        var items = table.StoredColumns.Select(c => new SelectItem(RowRewriting.Column(alias, c), c.Name));
        var rows = await RowRewriting.RunAsync(
            session, table, database, alias, [.. items], keep, statement.Partitions, cancel).ConfigureAwait(false);
        return new OkResult(rows.Before - rows.After);
    }
}

/// <summary>Changes rows by writing the partitions anew with the new values.</summary>
[Statement(typeof(UpdateStatement))]
internal sealed class UpdateHandler : StatementHandler<UpdateStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        UpdateStatement statement, Session session, CancellationToken cancel)
    {
        if (statement.From is not null || statement.With is not null) throw CoreErrors.NotSupported.With("UPDATE with FROM or WITH");
        if (statement.OrderBy.Count > 0 || statement.Limit is not null) throw CoreErrors.NotSupported.With("UPDATE with ORDER BY or LIMIT");
        var table = RowRewriting.Target(session, statement.Table, "UPDATE", out var database);
        var alias = statement.Alias ?? table.Name;
        var changes = new Dictionary<int, Expression>();
        foreach (var assignment in statement.Assignments)
        {
            var column = table.StoredColumns.FirstOrDefault(
                c => c.Name.Equals(assignment.Column.Name, StringComparison.OrdinalIgnoreCase))
                ?? throw CatalogErrors.UnknownColumn.With(assignment.Column.Name, "field list");
            if (assignment.Value is DefaultValue) throw CoreErrors.NotSupported.With("SET column = DEFAULT");
            if (!changes.TryAdd(column.Id, assignment.Value)) throw FrontendErrors.ColumnTwice.With(column.Name);
        }

        var hit = statement.Where;
        var items = table.StoredColumns.Select(c => new SelectItem(
            !changes.TryGetValue(c.Id, out var value) ? RowRewriting.Column(alias, c)
                : hit is null ? value
                : new Case(null, [new CaseBranch(hit, value)], RowRewriting.Column(alias, c)), c.Name));
        var matched = await RowRewriting.CountAsync(session, table, database, alias, hit, cancel).ConfigureAwait(false);
        if (matched == 0) return StatementResult.Ok;
        await RowRewriting.RunAsync(session, table, database, alias, [.. items], null, [], cancel).ConfigureAwait(false);
        return new OkResult(matched, $"Rows matched: {matched}  Changed: {matched}  Warnings: {session.Warnings.Count}");
    }
}

/// <summary>Writes partitions anew from their own rows.</summary>
internal static class RowRewriting
{
    public static Table Target(Session session, ObjectName name, string privilege, out string database)
    {
        (database, var table) = session.Resolve(name);
        if (SystemDatabases.IsSystem(database)) throw FrontendErrors.TableDenied.With(privilege, session.UserAtHost, table);
        session.Require(privilege, database, table);
        var found = session.Catalog.RequireTable(database, table);
        return found is MaterializedView
            ? throw CoreErrors.Semantic.With($"'{table}' is a materialized view; its rows come from REFRESH alone")
            : found;
    }

    public static ColumnRef Column(string alias, Column column) => new(NodeList.Create<string>([alias, column.Name]));

    public static async Task<(long Before, long After)> RunAsync(
        Session session, Table table, string database, string alias, NodeList<SelectItem> items, Expression? keep,
        NodeList<string> partitions, CancellationToken cancel)
    {
        var services = session.Services;
        var names = partitions.Count == 0 ? [.. table.Partitions.Keys] : partitions.ToArray();
        var before = names.Sum(n => table.Partitions.GetValueOrDefault(n)?.Rows ?? 0);
        var query = new Query(new SelectBody(items, new TableRef(new ObjectName(database, table.Name), alias) { Partitions = partitions })
        {
            Where = keep,
        });
        var after = await services.Writer.OverwriteAsync(
            session, table, database, names,
            target => services.Queries.Planner.PlanInsert(
                query, target, services.Queries.View(session), session.Variables.Values, null,
                services.Queries.Dispatcher.BackendCount),
            keepsRows: true, cancel).ConfigureAwait(false);
        return (before, after);
    }

    public static async Task<long> CountAsync(
        Session session, Table table, string database, string alias, Expression? hit, CancellationToken cancel)
    {
        var count = new FunctionCall("count", []) { IsStar = true };
        var query = new Query(new SelectBody([new SelectItem(count, "rows")], new TableRef(new ObjectName(database, table.Name), alias))
        {
            Where = hit,
        });
        var rows = await session.Services.Queries.ReadAsync(session, query, cancel).ConfigureAwait(false);
        return (long)rows[0][0]!; // count(*) is one row and never NULL.
    }
}
