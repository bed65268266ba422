using MatViewDb.Jobs.Framework;

namespace MatViewDb.Frontend.SystemTables;

/// <summary>Lists runs of tasks wherever they are kept: in the table of old ones and in the catalog, each once.</summary>
internal static class AllRuns
{
    /// <summary>
    /// Gives them in the order of their creation, those that wait last; a condition on the task's name is used for the table.
    /// </summary>
    internal static IEnumerable<TaskRun> Of(SystemTableContext context)
    {
        // A run is in both for a moment: the catalog has the last word, and it is asked first.
        var kept = context.Services.TaskRuns.All().ToList();
        var known = kept.Select(r => r.QueryId).ToHashSet(StringComparer.Ordinal);
        return Archived(context).Where(r => !known.Contains(r.QueryId)).Concat(kept);
    }

    // Rows are made where nothing may be awaited; the query runs on other threads than this one.
    private static IReadOnlyList<TaskRun> Archived(SystemTableContext context)
    {
        var name = context.Filter.FirstOrDefault(f => f.Key.Equals("TASK_NAME", StringComparison.OrdinalIgnoreCase)).Value as string;
        return Task.Run(() => context.Services.History.ReadAsync(name, CancellationToken.None)).GetAwaiter().GetResult();
    }
}
