using System.Text.Json;
using MatViewDb.Catalog.Model;

namespace MatViewDb.Frontend.SystemTables.Proc;

/// <summary>Lists the last merges of rowsets of every backend: '/compactions'.</summary>
internal static class ProcCompactions
{
    internal static ProcTable All(SystemTableContext context) => new(
        "Partition TxnID:bigint StartTime:datetime CommitTime:datetime FinishTime:datetime Error:text Profile:text",
        () => BackendSelves.All(context).SelectMany(d => d.Reply.Compactions.Select(c => (Backend: d.Backend, Done: c)))
            .OrderBy(c => c.Done.StartedMicros).Select(c => Row(context, c.Backend, c.Done)));

    private static object?[] Row(SystemTableContext context, long backend, Protocol.CompactionDone done)
    {
        var table = context.Catalog.Find(done.TableId) as Table;
        var partition = table?.Partitions.Values.FirstOrDefault(p => p.Id == done.PartitionId);
        var finished = BackendSelves.Moment(done.FinishedMicros);
        var failed = done.Error.Length > 0;
        return
        [
            table is null ? null : $"{context.Catalog.DatabaseName(table.DatabaseId)}.{table.Name}.{partition?.Name}", 0L,
            BackendSelves.Moment(done.StartedMicros), failed ? null : finished, finished, failed ? done.Error : null,
            JsonSerializer.Serialize(new { backend, tablet = done.TabletId, rowsets = done.Rowsets }),
        ];
    }
}
