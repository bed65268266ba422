using MatViewDb.Core.Errors;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Jobs.Framework;
using MatViewDb.Sql;
using MatViewDb.Sql.Ast;

namespace MatViewDb.Frontend.Statements.MaterializedViews.Advice;

/// <summary>Creates the view of a proposal by a job in the background.</summary>
[Statement(typeof(CreateFromAdviceStatement))]
internal sealed class CreateFromAdviceHandler(FrontendServices services, StatementRunner runner)
    : StatementHandler<CreateFromAdviceStatement>
{
    public override async ValueTask<StatementResult> HandleAsync(
        CreateFromAdviceStatement statement, Session session, CancellationToken cancel)
    {
        var advice = services.Advices.Find(statement.Advice);
        if (advice is null || !MaySee(session, advice)) throw AdviceErrors.Unknown.With(statement.Advice);
        var (database, name) = statement.Name is null ? (advice.Database, advice.Name) : session.Resolve(statement.Name);
        if (advice.CreatedAs is { } created && Exists(created)) throw AdviceErrors.Created.With(advice.Id, created);

        var text = ViewAdvice.DefinitionOf(database, name, advice.Body);
        using var inner = AdviseMaterializedViewHandler.Inner(session, advice.Database);
        inner.Variables.Set(JobSettings.BackgroundDdl, true);
        inner.Variables.Set(SessionSettings.SqlMode, SessionSettings.SqlMode.Default);
        var done = StatementResult.Ok;
        await runner.RunAsync(inner, StatementText.Split(text)[0], (result, _) =>
        {
            if (result is OkResult ok) done = ok;
            return ValueTask.CompletedTask;
        }).ConfigureAwait(false);
        foreach (var warning in inner.Warnings) session.AddWarning(warning);
        services.Advices.Put(advice with { CreatedAs = $"{database}.{name}" });
        return done;
    }

    internal static bool MaySee(Session session, ViewAdvice advice)
        => advice.User == session.User.Key || Privileges.Allows(session.User, "PROCESS", "*", "*");

    private bool Exists(string created)
    {
        var dot = created.IndexOf('.', StringComparison.Ordinal);
        return services.Store.Current.Find(created[..dot], created[(dot + 1)..]) is not null;
    }
}

/// <summary>Defines errors of proposals.</summary>
[Errors]
public static class AdviceErrors
{
    public static readonly ErrorDefinition Unknown = new(
        7332, "HY000", ErrorKind.User,
        "there is no advice {0}; ADVISE MATERIALIZED VIEW makes some, information_schema.materialized_view_advice lists them");

    public static readonly ErrorDefinition Created = new(
        7333, "42S01", ErrorKind.User, "the view of advice {0} is there already: {1}");
}
