using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Loads;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Frontend.SystemTables;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Dml;

/// <summary>Queues a load of files; it returns at once and the job goes on.</summary>
[Statement(typeof(LoadLabelStatement))]
internal sealed class LoadLabelHandler(FileLoads loads) : StatementHandler<LoadLabelStatement>
{
    public override ValueTask<StatementResult> HandleAsync(LoadLabelStatement statement, Session session, CancellationToken cancel)
    {
        loads.Submit(statement, session);
        return StatementResult.Done;
    }
}

/// <summary>Stops loads of files by label.</summary>
[Statement(typeof(CancelLoadStatement))]
internal sealed class CancelLoadHandler(FileLoads loads) : StatementHandler<CancelLoadStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        CancelLoadStatement statement, Session session, CancellationToken cancel)
    {
        var database = session.Catalog.RequireDatabase(statement.Database ?? session.RequireDatabase()).Name;
        var count = await loads.CancelAsync(
            database, load => Privileges.Allows(session.User, "INSERT", database, load.Table) && Holds(statement.Where, load))
            .ConfigureAwait(false);
        return count > 0 ? new OkResult(count) : throw LoadErrors.NoLoad.With("that could be cancelled", database);
    }

    private static bool Holds(Expression where, LoadRecord load) => where switch
    {
        And and => and.Operands.All(o => Holds(o, load)),
        Or or => or.Operands.Any(o => Holds(o, load)),
        Comparison { Operator: ComparisonOperator.Equal, Left: ColumnRef column, Right: StringLiteral text }
            => ValueOf(column, load).Equals(text.Value, StringComparison.OrdinalIgnoreCase),
        Like { Operand: ColumnRef column, Pattern: StringLiteral pattern, Negated: false }
            => LikePattern.Matches(pattern.Value, ValueOf(column, load), ignoreCase: true),
        _ => throw CoreErrors.NotSupported.With("CANCEL LOAD with other conditions than on LABEL and STATE"),
    };

    private static string ValueOf(ColumnRef column, LoadRecord load) => column.Name.ToUpperInvariant() switch
    {
        "LABEL" => load.Label,
        "STATE" => load.State.ToString(),
        _ => throw CoreErrors.NotSupported.With($"CANCEL LOAD with a condition on {column.Name}"),
    };
}
