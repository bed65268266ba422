using MatViewDb.Catalog.Journal;
using MatViewDb.Jobs.Framework;

namespace MatViewDb.Jobs.MaterializedViews;

/// <summary>
/// Keeps the task run of one batch: the catalog hears that it runs while it does, so that nothing waits for that, and how it ended
/// in the commit of its rows.
/// </summary>
internal sealed class BatchNotes(TaskRuns runs, TaskRun run, Job job, long rowsBefore, TimeProvider time) : IRefreshNotes
{
    /// <summary>Gets the run as far as it is known.</summary>
    internal TaskRun Run { get; private set; } = run;

    public void Begun() => runs.Note(Run);

    public void Read(long rows) => job.RowsDone = rowsBefore + rows;

    public IDisposable BeginCommit() => job.BeginCommit();

    public IReadOnlyList<CatalogRecord> EndOf(RefreshOutcome outcome)
    {
        Run = Run with
        {
            State = TaskRunState.Success, FinishTime = time.GetUtcNow().UtcDateTime, Progress = "100%", Rows = outcome.Rows,
            RowsRead = outcome.RowsRead, Method = outcome.Method,
        };
        return runs.RecordsOf(Run);
    }
}
