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
        counts.RowsWritten.Add(run.Rows);
        counts.RowsRead.Add(run.RowsRead);
    }

    public void Forget(long viewId) => _byView.TryRemove(viewId, out _);
}

/// <summary>Is what became of the refreshes of one view.</summary>
public sealed class ViewRefreshCounts
{
    public Tally Jobs { get; } = new();
    public Tally Succeeded { get; } = new();
    public Tally Failed { get; } = new();

    /// <summary>Succeeded with nothing to do.</summary>
    public Tally Empty { get; } = new();

    /// <summary>Joined one that waited.</summary>
    public Tally Merged { get; } = new();

    public Tally Retried { get; } = new();
    public Tally RowsWritten { get; } = new();
    public Tally RowsRead { get; } = new();

    /// <summary>From the beginning to the end of a refresh, all its batches.</summary>
    public Durations Running { get; } = new();

    /// <summary>From the request to the beginning.</summary>
    public Durations Waiting { get; } = new();
}
