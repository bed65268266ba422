using MatViewDb.Frontend.Audit;
using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists sessions and what they run.</summary>
[SystemTable("information_schema.processlist")]
internal sealed class ProcessList : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns =
        ColumnList.Of("ID:bigint! USER:! HOST:! DB COMMAND:! TIME:bigint! STATE INFO:text");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context) => Lines(context, int.MaxValue);

    internal static IEnumerable<IReadOnlyList<object?>> Lines(SystemTableContext context, int textMax)
    {
        var seesAll = Privileges.Allows(context.Session.User, "PROCESS", "*", "*");
        foreach (var session in context.Services.Sessions.All)
        {
            if (!seesAll && session.User.Key != context.Session.User.Key) continue;
            var running = session.Running;
            var since = running?.StartedAt.UtcDateTime ?? session.LastActiveAt;
            var text = running is null ? null : SecretMasking.Mask(running.Text);
            yield return
            [
                session.Id, session.User.User, $"{session.Host}:{session.Port}", session.CurrentDatabase,
                running is null ? "Sleep" : "Query",
                Math.Max(0, (long)(context.Services.Time.GetUtcNow().UtcDateTime - since).TotalSeconds), running?.State ?? "",
                text is not null && text.Length > textMax ? text[..textMax] : text,
            ];
        }
    }
}

/// <summary>Lists sessions; without FULL their text is cut at 100 characters.</summary>
[SystemTable("show", Show = "PROCESSLIST")]
internal sealed class ShowProcessList : SystemTableSource
{
    private const int ShortText = 100;

    private static readonly IReadOnlyList<SystemColumn> s_columns =
        ColumnList.Of("Id:bigint! User:! Host:! db Command:! Time:bigint! State Info:text");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        => ProcessList.Lines(context, context.Show is { Full: true } ? int.MaxValue : ShortText);
}
