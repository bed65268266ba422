using System.Globalization;
using System.Text.Json;
using MatViewDb.Catalog.Model;
using MatViewDb.Jobs.Framework;

namespace MatViewDb.Jobs.MaterializedViews;

/// <summary>Names a submitted refresh: the job that carries it out, and its row in task_runs.</summary>
public sealed record SubmittedRefresh(Job Job, string QueryId);

/// <summary>Is a refresh that waits for its turn; what it asks for grows with the requests that join it.</summary>
internal sealed class PendingRefresh(Job job, RefreshRequest request, TaskRun run)
{
    private bool _hasTurn;
    private readonly TaskRun _shown = run;
    private TaskRun? _run = run;

    internal Job Job { get; } = job;
    internal RefreshRequest Request { get; set; } = request;
    internal DateTime CreatedAt { get; } = run.CreateTime;
    internal string QueryId { get; } = run.QueryId;
    internal int Joined { get; set; }

    /// <summary>A document in the catalog keeps it over restarts.</summary>
    internal bool IsKept { get; set; }

    /// <summary>Says that the queue took the view's turn for it.</summary>
    internal void GiveTurn() => _hasTurn = true;

    /// <summary>Takes the turn that the queue gave, once: a second attempt has to wait for its own.</summary>
    internal bool TakeTurn()
    {
        var had = _hasTurn;
        _hasTurn = false;
        return had;
    }

    /// <summary>The row of task_runs while it waits, with what joined it.</summary>
    internal TaskRun Shown => _shown with
    {
        Priority = Request.Priority, Trigger = Request.Trigger, SubmitUser = Request.User, Force = Request.Scope.Force, Joined = Joined,
    };

    /// <summary>Gives the row of task_runs that stands for it while it waits, once: a second attempt has a row of its own.</summary>
    internal TaskRun? TakeRun()
    {
        var run = _run;
        _run = null;
        return run is null || Joined == 0 ? run : run with { Joined = Joined };
    }
}

/// <summary>Is what the catalog keeps of a refresh that was asked for and is not done: a restart goes on with it.</summary>
public sealed record RefreshJobRecord(long JobId, string QueryId, DateTime CreatedAt, RefreshRequest Request)
{
    public const string DocumentKind = "refresh_job";

    public static string KeyOf(long jobId) => jobId.ToString("D20", CultureInfo.InvariantCulture);

    public Document ToDocument() => new(DocumentKind, KeyOf(JobId), JsonSerializer.Serialize(this));

    public static RefreshJobRecord FromDocument(Document document)
        => JsonSerializer.Deserialize<RefreshJobRecord>(document.Json)!; // Written by ToDocument.
}
