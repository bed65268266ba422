using MatViewDb.Catalog.Model;
using MatViewDb.Frontend.Loads;
using MatViewDb.Frontend.Statements.Tables.Changes;

namespace MatViewDb.Frontend.SystemTables.Proc;

/// <summary>Counts the jobs of databases: '/jobs' and '/jobs/DB'.</summary>
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
        var changes = SchemaChanges.All(context.Catalog).Where(c => c.Database == database.Name).ToList();
        yield return Changes("rollup", changes.Where(c => c.Kind == SchemaChangeRecord.OfRollup).ToList());
        yield return Changes("schema_change", changes.Where(c => c.Kind != SchemaChangeRecord.OfRollup).ToList());
        yield return ["export", 0L, 0L, 0L, 0L, 0L];

        long Count(LoadState state) => loads.Count(l => l.State == state);
    }

    private static object?[] Changes(string kind, List<SchemaChangeRecord> changes)
    {
        return [kind, 0L, Count(SchemaChangeRecord.Running), Count(SchemaChangeRecord.Finished), Count(SchemaChangeRecord.Cancelled),
            (long)changes.Count];

        long Count(string state) => changes.Count(c => c.State == state);
    }
}
