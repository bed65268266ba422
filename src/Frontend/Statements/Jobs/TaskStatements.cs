using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Jobs.Tasks;
using MatViewDb.Sql;

namespace MatViewDb.Frontend.Statements.Jobs;

/// <summary>Runs statements of tasks in sessions of their own.</summary>
internal sealed class TaskStatements(FrontendNode node) : ITaskStatements
{
    private const string Prefix = "session.";

    public async Task<long> RunAsync(SubmittedTask task, CancellationToken cancel)
    {
        var services = node.Services;
        var user = services.Store.Current.Users.Values.FirstOrDefault(u => u.User == task.Creator)
            ?? new UserAccount(task.Creator, "%", null, null);
        using var session = node.NewInternalSession(user, task.Database);
        Set(session, SessionSettings.SqlMode.Name, task.SqlMode);
        Set(session, SessionSettings.TimeZone.Name, task.TimeZone);
        foreach (var (key, value) in task.Properties)
        {
            if (key.StartsWith(Prefix, StringComparison.Ordinal)) Set(session, key[Prefix.Length..], value);
        }

        // A session that is killed already begins no statement.
        await using var stop = cancel.UnsafeRegister(static s => ((Session)s!).Kill(), session).ConfigureAwait(false);
        long rows = 0;
        await node.Runner.RunAsync(session, StatementText.Split(task.Statement, session.ParseOptions)[0], (result, _) =>
        {
            rows = result is OkResult ok ? ok.AffectedRows : 0;
            return default;
        }).ConfigureAwait(false);
        return rows;

        static void Set(Session session, string name, string value)
        {
            if (session.Services.Variables.Find(name) is { } setting) session.Variables.Set(setting, setting.Parse(value));
        }
    }
}
