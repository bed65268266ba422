using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Loads;

namespace MatViewDb.Frontend.SystemTables.Proc;

/// <summary>
/// Counts transactions of databases: '/transactions', '/transactions/DB', and lists those of loads with a label:
/// '/transactions/DB/running' and '.../finished'. Others leave no trace once they have ended.
/// </summary>
internal static class ProcTransactions
{
    private const string Listed =
        "TransactionId:bigint! Label Coordinator TransactionStatus LoadJobSourceType PrepareTime:datetime CommitTime:datetime "
        + "PublishTime:datetime FinishTime:datetime Reason:text ErrorReplicasCount:bigint ListenerId:bigint TimeoutMs:bigint ErrMsg:text";

    internal static ProcTable? Find(SystemTableContext context, string[] path)
    {
        if (path.Length == 0)
            return new ProcTable("DbId:bigint! DbName:!", () => ProcDatabases.InOrder(context).Select(d => (object?[])[d.Id, d.Name]));
        if (ProcDatabases.Database(context, path[0]) is not { } database) return null;
        return path[1..] switch
        {
            [] => new ProcTable("State:! Number:bigint!", () =>
            [
                ["running", (long)Loads(context, database, false).Count() + Open(context, database)],
                ["finished", (long)Loads(context, database, true).Count()],
            ]),
            ["running"] => new ProcTable(Listed, () => Loads(context, database, false).Select(Row)),
            ["finished"] => new ProcTable(Listed, () => Loads(context, database, true).Select(Row)),
            _ => null,
        };
    }

    private static IEnumerable<LoadRecord> Loads(SystemTableContext context, Database database, bool ended)
        => context.Services.Loads.All.Where(l => l.DatabaseId == database.Id && l.TransactionId != 0 && l.HasEnded == ended);

    private static long Open(SystemTableContext context, Database database)
        => context.Services.Sessions.All.Count(s => s.Transaction is { } open
            && open.WrittenTables.Any(t => context.Catalog.Find(t)?.DatabaseId == database.Id));

    private static object?[] Row(LoadRecord load) =>
    [
        load.TransactionId, load.Label, "frontend_1",
        load.State switch
        {
            LoadState.Finished => "VISIBLE", LoadState.Cancelled => "ABORTED", LoadState.Prepared => "PREPARED", _ => "PREPARE",
        },
        load.Type, load.StartedAt ?? load.CreatedAt, load.State == LoadState.Finished ? load.FinishedAt : null,
        load.State == LoadState.Finished ? load.FinishedAt : null, load.FinishedAt, load.Message, 0L, -1L, 0L, load.Message,
    ];
}
