using System.Globalization;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists counters of the server under MySQL's names.</summary>
[SystemTable("information_schema.session_status", Show = "STATUS")]
[SystemTable("information_schema.global_status")]
[SystemTable("performance_schema.session_status")]
[SystemTable("performance_schema.global_status")]
internal sealed class Status : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of("Variable_name:! Value:text");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        var services = context.Services;
        var queries = services.Metrics.Counter("matviewdb_queries_total", "Statements received").Value;
        var sessions = services.Sessions.All.ToArray();
        var uptime = (long)(services.Time.GetUtcNow().UtcDateTime - services.StartedAt).TotalSeconds;
        (string Name, object Value)[] values =
        [
            ("Aborted_clients", 0), ("Aborted_connects", 0), ("Bytes_received", 0), ("Bytes_sent", 0), ("Com_insert", 0),
            ("Com_select", 0), ("Connections", sessions.Length == 0 ? 0 : sessions.Max(s => s.Id)), ("Open_tables", 0),
            ("Opened_tables", 0), ("Queries", queries), ("Questions", queries), ("Slow_queries", 0),
            ("Ssl_cipher", context.Session.TlsCipher), ("Ssl_version", context.Session.TlsVersion),
            ("Threads_cached", 0), ("Threads_connected", sessions.Length), ("Threads_created", sessions.Length),
            ("Threads_running", sessions.Count(s => s.Running is not null)), ("Uptime", uptime),
            ("Uptime_since_flush_status", uptime),
        ];
        return values.Select(v => new object?[] { v.Name, Convert.ToString(v.Value, CultureInfo.InvariantCulture) });
    }
}
