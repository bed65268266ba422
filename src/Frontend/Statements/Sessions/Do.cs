using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Sessions;

/// <summary>Evaluates expressions and gives nothing back.</summary>
[Statement(typeof(DoStatement))]
internal sealed class DoHandler : StatementHandler<DoStatement>
{
    public override bool IsReadOnly => true;

    public override async ValueTask<StatementResult> HandleAsync(DoStatement statement, Session session, CancellationToken cancel)
    {
        foreach (var expression in statement.Expressions)
            await session.Services.Queries.EvaluateAsync(session, expression, cancel).ConfigureAwait(false);
        return StatementResult.Ok;
    }
}
