using System.Globalization;
using MatViewDb.Planner.Binding;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Says of each replica of a table whether it can be read: ADMIN SHOW REPLICA STATUS.</summary>
[SystemTable("show", Show = "ADMIN REPLICA STATUS")]
internal sealed class ReplicaStatus : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of(
        "TabletId:bigint! ReplicaId:bigint! BackendId:bigint! Version:bigint LastFailedVersion:bigint LastSuccessVersion:bigint "
        + "CommittedVersion:bigint SchemaHash:bigint VersionNum:bigint IsBad IsSetBadForce State Status");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        var damaged = BackendSelves.Damaged(context).Select(d => (d.Backend, d.Page.TabletId)).ToHashSet();
        foreach (var replica in TabletReplica.Of(context, TabletReplica.Named(context), context.Show!.Partitions)) // As SHOW only.
        {
            var version = replica.Stats?.Version ?? -1;
            yield return
            [
                replica.Tablet.Id, replica.Tablet.Id, replica.Backend, version, -1L, version, replica.Partition.VisibleVersion, 0L,
                (long)(replica.Stats?.Rowsets ?? 0), damaged.Contains((replica.Backend, replica.Tablet.Id)) ? "true" : "false", "false",
                "NORMAL", replica.Status(context),
            ];
        }
    }
}

/// <summary>Counts the replicas of a table on each backend: ADMIN SHOW REPLICA DISTRIBUTION.</summary>
[SystemTable("show", Show = "ADMIN REPLICA DISTRIBUTION")]
internal sealed class ReplicaDistribution : SystemTableSource
{
    private static readonly IReadOnlyList<SystemColumn> s_columns = ColumnList.Of("BackendId:bigint! ReplicaNum:bigint! Graph Percent");

    public override IReadOnlyList<SystemColumn> Columns(SystemTableContext context) => s_columns;

    public override IEnumerable<IReadOnlyList<object?>> Rows(SystemTableContext context)
    {
        var counts = context.Services.Backends.All.ToDictionary(b => b.Id, _ => 0L);
        var all = 0L;
        foreach (var replica in TabletReplica.Of(
            TabletReplica.Named(context), context.Show!.Partitions, new Dictionary<(long, long), Protocol.TabletStats>())) // As SHOW only.
        {
            counts[replica.Backend] = counts.GetValueOrDefault(replica.Backend) + 1;
            all++;
        }

        foreach (var (backend, count) in counts.OrderBy(c => c.Key))
        {
            var percent = all == 0 ? 0 : 100.0 * count / all;
            yield return
            [
                backend, count, new string('>', (int)percent), percent.ToString("00.00", CultureInfo.InvariantCulture) + " %",
            ];
        }
    }
}
