using MatViewDb.Frontend.Sessions;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists the backends with what they last reported.</summary>
[SystemTable("show", Show = "BACKENDS")]
internal sealed class ShowBackends : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "BackendId:bigint! IP:! HeartbeatPort:int BePort:int HttpPort:int BrpcPort:int LastStartTime:datetime "
        + "LastHeartbeat:datetime Alive:! SystemDecommissioned ClusterDecommissioned TabletNum:bigint DataUsedCapacity "
        + "AvailCapacity TotalCapacity UsedPct MaxDiskUsedPct ErrMsg:text Version Status:text DataTotalCapacity DataUsedPct "
        + "CpuCores:int NumRunningQueries:int MemUsedPct CpuUsedPct DataCacheMetrics Location");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        foreach (var backend in context.Services.Backends.All)
        {
            var beat = context.Services.Heartbeats.Last(backend.Id);
            var (host, port) = Split(backend.Address);
            var used = beat?.Reply.UsedBytes ?? 0;
            var free = beat?.Reply.FreeBytes ?? 0;
            yield return
            [
                backend.Id, host, port, port, 0, port,
                beat is null ? null : DateTime.UnixEpoch.AddTicks(beat.Reply.StartTimeMicros * TimeSpan.TicksPerMicrosecond),
                beat?.At, backend.IsAlive ? "true" : "false", "false", "false", beat?.Reply.TabletCount,
                ShowPartitions.Size(used), ShowPartitions.Size(free), ShowPartitions.Size(used + free),
                Percent(used, used + free), Percent(used, used + free),
                context.Services.Heartbeats.ProblemOf(backend) ?? "", beat?.Reply.Version ?? "", "{}",
                ShowPartitions.Size(used + free), Percent(used, used + free), beat?.Reply.CpuCores, beat?.Reply.RunningQueries,
                "", "", "N/A", "",
            ];
        }

        // What answers at a given address without belonging to the cluster has no number.
        foreach (var (address, problem) in context.Services.Heartbeats.Strangers().OrderBy(s => s.Address, StringComparer.Ordinal))
        {
            var (host, port) = Split(address);
            yield return
            [
                0L, host, port, port, 0, port, null, null, "false", "false", "false", 0L, "", "", "", "", "", problem, "", "{}", "", "",
                null, null, "", "", "N/A", "",
            ];
        }
    }

    private static (string Host, int Port) Split(string address)
    {
        var colon = address.LastIndexOf(':');
        return colon > 0 && int.TryParse(address.AsSpan(colon + 1), System.Globalization.CultureInfo.InvariantCulture, out var port)
            ? (address[..colon], port)
            : ("127.0.0.1", 0);
    }

    private static string Percent(long part, long whole)
        => whole == 0 ? "0.00 %" : (100.0 * part / whole).ToString("0.00", System.Globalization.CultureInfo.InvariantCulture) + " %";
}

/// <summary>Lists the frontends; so far this one.</summary>
[SystemTable("show", Show = "FRONTENDS")]
internal sealed class ShowFrontends : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "Name:! IP:! EditLogPort:int HttpPort:int QueryPort:int RpcPort:int Role:! ClusterId Join:! Alive:! "
        + "ReplayedJournalId:bigint LastHeartbeat:datetime IsHelper ErrMsg:text StartTime:datetime Version");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
        =>
        [
            [
                "frontend_1", "127.0.0.1", 0, 0, (int)context.Services.Globals.Values.Get(ClientVariables.Port), 0, "LEADER",
                context.Catalog.ClusterId, "true", "true", context.Catalog.Sequence,
                context.Services.Time.GetUtcNow().UtcDateTime, "true", "", context.Services.StartedAt,
                SessionSettings.ServerVersion,
            ],
        ];
}
