using MatViewDb.Catalog;
using MatViewDb.Catalog.Model;
using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner;
using MatViewDb.Planner.Rules;
using MatViewDb.Planner.Writes;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Dml;

/// <summary>
/// Changes values of the rows that a predicate chooses. In a table with a key the new row replaces the old one by its key;
/// elsewhere the old row is deleted by its place in the same write.
/// </summary>
[Statement(typeof(UpdateStatement))]
internal sealed class UpdateHandler : StatementHandler<UpdateStatement>
{
    public override TimeSpan? TimeLimit(Statement statement, Session session) => TimeLimits.OfWrite(session);

    public override TransactionUse UseOf(Statement statement, Session session) => TransactionUse.Joins;

    public override async ValueTask<StatementResult> HandleAsync(
        UpdateStatement statement, Session session, CancellationToken cancel)
    {
        var (database, name) = RowChanges.Target(session, statement.Table, "UPDATE");
        var rows = await session.Services.Writer.ChangeAsync(
            session, database, name, (view, target) => Plan(statement, session, view, target, null), cancel).ConfigureAwait(false);
        return new OkResult(rows, $"Rows matched: {rows}  Changed: {rows}  Warnings: {session.Warnings.Count}");
    }

    internal static PhysicalPlan Plan(
        UpdateStatement statement, Session session, SessionCatalogView view, WriteTarget target, PlanTrace? trace)
    {
        var table = target.Table;
        if (table.KeyModel == KeyModel.Aggregate)
        {
            throw CoreErrors.NotSupported.With(
                $"UPDATE of the aggregate-key table '{table.Name}': insert rows, which are joined with those there");
        }

        // Whole rows are written: what is shown in the place of a column would be stored in it.
        if (view.MasksOn(table) is [var mask, ..])
        {
            throw PolicyErrors.NeedsValues.With(
                mask.Policy, mask.Column, target.Database, table.Name, session.UserAtHost, "UPDATE");
        }

        var alias = statement.Alias ?? table.Name;
        var changes = Assignments(statement, table);
        var items = table.PlainColumns
            .Select(c => new SelectItem(changes.GetValueOrDefault(c.Id) ?? RowChanges.Column(alias, c), c.Name)).ToList();
        if (!table.HasUniqueKey)
        {
            items.AddRange(RowChanges.Place(alias));
            items.Add(new SelectItem(new BoolLiteral(true), "is_new"));
        }

        var isJoined = statement.From is not null || statement.Among is not null;
        var body = new SelectBody(
            NodeList.Create<SelectItem>([.. items]), RowChanges.From(target, alias, [], statement.From, statement.Among))
        {
            Where = statement.Among is null ? statement.Where : RowChanges.Present(alias, statement.Where),
            Qualify = isJoined ? RowChanges.First(alias) : null,
        };
        var query = new Query(statement.With, body, statement.OrderBy, statement.Limit, null);
        var queries = session.Services.Queries;
        return table.HasUniqueKey
            ? queries.Planner.PlanInsert(query, target, view, session.Variables.Values, trace, queries.Dispatcher.BackendCount)
            : queries.Planner.PlanChange(query, target, view, session.Variables.Values, trace, queries.Dispatcher.BackendCount);
    }

    private static Dictionary<int, Expression> Assignments(UpdateStatement statement, Table table)
    {
        var changes = new Dictionary<int, Expression>();
        foreach (var assignment in statement.Assignments)
        {
            var column = table.StoredColumns.FirstOrDefault(
                c => c.Name.Equals(assignment.Column.Name, StringComparison.OrdinalIgnoreCase))
                ?? throw CatalogErrors.UnknownColumn.With(assignment.Column.Name, "field list");
            if (table.HasUniqueKey && column.IsKey) throw FrontendErrors.KeyUpdate.With(column.Name, table.Name);
            if (column.GeneratedSql is not null)
            {
                if (assignment.Value is DefaultValue) continue;
                throw WriteErrors.GeneratedValue.With(column.Name, table.Name);
            }

            // Of several assignments to one column the last one counts (MySQL).
            changes[column.Id] = assignment.Value is DefaultValue ? PartialUpdate.DefaultOf(column) : assignment.Value;
        }

        return changes;
    }
}
