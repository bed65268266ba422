using System.Collections.Concurrent;
using MatViewDb.Core.Metrics;
using MatViewDb.Jobs.Framework;

namespace MatViewDb.Jobs.MaterializedViews;

/// <summary>Counts since the start what became of the refreshes of each view.</summary>
public sealed class RefreshCounts
{
    private readonly ConcurrentDictionary<long, ViewRefreshCounts> _byView = new();

    /// <summary>Gives the counts of a view, to be read and added to.</summary>
    public ViewRefreshCounts Of(long viewId) => _byView.GetOrAdd(viewId, _ => new ViewRefreshCounts());

    /// <summary>Counts the rows of a run that ended.</summary>
    public void Note(TaskRun run)
    {
        if (run is not { TaskSource: "MV", State: TaskRunState.Success }) return;
        var counts = Of(run.ViewId);
        Interlocked.Add(ref counts.RowsWritten, run.Rows);
        Interlocked.Add(ref counts.RowsRead, run.RowsRead);
    }

    public void Forget(long viewId) => _byView.TryRemove(viewId, out _);
}

/// <summary>Is what became of the refreshes of one view. Fields, so that many threads may add.</summary>
public sealed class ViewRefreshCounts
{
    public long Jobs;
    public long Succeeded;
    public long Failed;

    /// <summary>Succeeded with nothing to do.</summary>
    public long Empty;

    /// <summary>Joined one that waited.</summary>
    public long Merged;

    public long Retried;
    public long RowsWritten;
    public long RowsRead;

    /// <summary>From the beginning to the end of a refresh, all its batches.</summary>
    public Durations Running { get; } = new();

    /// <summary>From the request to the beginning.</summary>
    public Durations Waiting { get; } = new();
}
