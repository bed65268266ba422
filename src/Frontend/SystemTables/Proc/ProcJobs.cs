using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Loads;

namespace MatViewDb.Frontend.SystemTables.Proc;

/// <summary>Counts the jobs of databases: '/jobs' and '/jobs/DB'. Changes of schemas are done when their statement is.</summary>
internal static class ProcJobs
{
    internal static ProcTable? Find(SystemTableContext context, string[] path)
    {
        if (path.Length == 0)
            return new ProcTable("DbId:bigint! DbName:!", () => ProcDatabases.InOrder(context).Select(d => (object?[])[d.Id, d.Name]));
        if (path.Length > 1 || ProcDatabases.Database(context, path[0]) is not { } database) return null;
        return new ProcTable(
            "JobType:! Pending:bigint! Running:bigint! Finished:bigint! Cancelled:bigint! Total:bigint!", () => Of(context, database));
    }

    private static IEnumerable<IReadOnlyList<object?>> Of(SystemTableContext context, Database database)
    {
        var loads = context.Services.Loads.All.Where(l => l.DatabaseId == database.Id).ToList();
        yield return
        [
            "load", Count(LoadState.Pending), Count(LoadState.Loading) + Count(LoadState.Prepared), Count(LoadState.Finished),
            Count(LoadState.Cancelled), (long)loads.Count,
        ];
        foreach (var none in (string[])["rollup", "schema_change", "export"]) yield return [none, 0L, 0L, 0L, 0L, 0L];

        long Count(LoadState state) => loads.Count(l => l.State == state);
    }
}
