using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Jobs;

/// <summary>Is RECOVER: lets an administrator begin anew what got stuck.</summary>
[Statement(typeof(RecoverClusterStatement))]
internal sealed class RecoverClusterHandler(FrontendServices services) : StatementHandler<RecoverClusterStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        RecoverClusterStatement statement, Session session, CancellationToken cancel)
    {
        session.RequireGlobal("SUPER");
        await services.Recovery.RunAsync(cancel).ConfigureAwait(false);
        return StatementResult.Ok;
    }
}
