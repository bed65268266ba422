using System.Globalization;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.Sessions;

/// <summary>Ends another session, or only what it runs.</summary>
[Statement(typeof(KillStatement))]
internal sealed class KillHandler(SessionRegistry sessions) : StatementHandler<KillStatement>
{
    public override bool IsReadOnly => true;

    public override async ValueTask<StatementResult> HandleAsync(
        KillStatement statement, Session session, CancellationToken cancel)
    {
        var value = await session.Services.Queries.EvaluateAsync(session, statement.Id, cancel).ConfigureAwait(false);
        var text = Convert.ToString(value.Value, CultureInfo.InvariantCulture) ?? "NULL";
        var target = long.TryParse(text, CultureInfo.InvariantCulture, out var id) ? sessions.Find(id) : null;
        if (target is null) throw FrontendErrors.UnknownThread.With(text);
        if (target.User.Key != session.User.Key && !Privileges.Allows(session.User, "CONNECTION_ADMIN", "*", "*"))
            throw FrontendErrors.NotOwner.With(id);
        if (statement.QueryOnly) target.KillQuery();
        else target.Kill();
        return StatementResult.Ok;
    }
}
