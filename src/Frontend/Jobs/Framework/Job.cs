using MatViewDb.Core.Errors;

namespace MatViewDb.Jobs.Framework;

/// <summary>Says how far a job is.</summary>
public enum JobState
{
    Queued,
    Running,
    Finished,
    Failed,
    Cancelled,
}

/// <summary>
/// Is something that takes time and can be cancelled, as SHOW JOBS lists it. Numbers are written by the thread that runs it
/// and read by anyone.
/// </summary>
public sealed class Job(long id, string type, string statement, bool background, string user, DateTime createdAt) : IDisposable
{
    /// <summary>Phase between the last row and the end.</summary>
    public const string FinishingPhase = "finishing";

    private readonly TaskCompletionSource _done = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly TaskCompletionSource _answer = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private readonly CancellationTokenSource _cancel = new();
    private readonly Lock _attemptLock = new();
    private readonly Lock _commitLock = new();
    private int _commits;
    private CancellationTokenSource? _attempt;
    private long _rowsDone;
    private long _rowsTotal;

    public long Id { get; } = id;

    /// <summary>CREATE MATERIALIZED VIEW or REFRESH.</summary>
    public string Type { get; } = type;

    public string Statement { get; } = statement;
    public bool Background { get; } = background;
    public string User { get; } = user;
    public DateTime CreatedAt { get; } = createdAt;

    /// <summary>Of two jobs that wait the one with the higher number starts first; 0 to 100.</summary>
    public int Priority { get; set; } = JobPriority.Normal;

    /// <summary>Object that the job is about; 0 = not one.</summary>
    public long Subject { get; init; }

    public DateTime? StartedAt { get; set; }
    public JobState State { get; private set; } = JobState.Queued;
    public string Phase { get; set; } = "queued";
    public Exception? Problem { get; private set; }

    /// <summary>Rows of those done that were there when this run of it began.</summary>
    public long RowsBefore { get; set; }

    public long RowsDone
    {
        get => Interlocked.Read(ref _rowsDone);
        set => Interlocked.Exchange(ref _rowsDone, value);
    }

    public long RowsTotal
    {
        get => Interlocked.Read(ref _rowsTotal);
        set => Interlocked.Exchange(ref _rowsTotal, value);
    }

    public CancellationToken Cancellation => _cancel.Token;

    /// <summary>Ends what is being tried now: the job is cancelled, or is to begin anew.</summary>
    public CancellationToken Attempt
    {
        get
        {
            lock (_attemptLock) return (_attempt ??= CancellationTokenSource.CreateLinkedTokenSource(_cancel.Token)).Token;
        }
    }

    /// <summary>Says whether what was tried ends because the job begins anew.</summary>
    public bool BeginsAnew
    {
        get
        {
            lock (_attemptLock) return _attempt is { IsCancellationRequested: true } && !_cancel.IsCancellationRequested;
        }
    }

    /// <summary>Ends when the job does; faulted with its problem.</summary>
    public Task Completion => _done.Task;

    /// <summary>
    /// Ends when whoever waits for the job may be told: with the job, or before it when it was given up and only has to clear up.
    /// </summary>
    public Task Answer => _answer.Task;

    /// <summary>Says that the job can commit nothing any more, though it may not have ended yet.</summary>
    public bool IsGivenUp { get; private set; }

    public bool IsEnded => State is JobState.Finished or JobState.Failed or JobState.Cancelled;

    public void MarkRunning(DateTime now)
    {
        StartedAt = now;
        State = JobState.Running;
        Phase = "starting";
    }

    /// <summary>Lets a job that runs try again from what is committed, whatever it waits for now.</summary>
    public void BeginAnew()
    {
        lock (_attemptLock)
        {
            // What waits for the end goes on elsewhere, without the lock.
            if (State == JobState.Running) _ = _attempt?.CancelAsync();
        }
    }

    /// <summary>Forgets the attempt that ended; the next one can be ended by itself.</summary>
    public void RenewAttempt()
    {
        lock (_attemptLock)
        {
            _attempt?.Dispose();
            _attempt = null;
        }
    }

    /// <summary>Says why the job was cancelled, if not because somebody wished so.</summary>
    public MatViewException? CancelledBecause { get; private set; }

    /// <summary>
    /// Gives the job up: it commits nothing from now on, and whoever cancels need not wait until it has cleared up. False while it
    /// commits, and once it has ended.
    /// </summary>
    public bool TryGiveUp()
    {
        lock (_commitLock) return IsGivenUp = IsGivenUp || (_commits == 0 && !IsEnded);
    }

    /// <summary>Tells whoever waits for a job that was given up.</summary>
    public void AnswerGivenUp() => Answered(JobErrors.Cancelled.With(Id));

    /// <summary>Begins a commit, during which the job cannot be given up; one that was begins none.</summary>
    public CommitTime BeginCommit()
    {
        lock (_commitLock)
        {
            if (IsGivenUp) throw JobErrors.Cancelled.With(Id);
            _commits++;
        }

        return new CommitTime(this);
    }

    /// <summary>Asks the job to stop; it ends soon after.</summary>
    public void Cancel() => _ = _cancel.CancelAsync(); // What hears of it may take its time, which is not that of whoever asks.

    /// <summary>Asks the job to stop and says why.</summary>
    public void Cancel(MatViewException? because)
    {
        CancelledBecause ??= because;
        Cancel();
    }

    public void Finish()
    {
        State = JobState.Finished;
        _done.TrySetResult();
        _answer.TrySetResult();
    }

    public void Fail(Exception problem)
    {
        Problem = problem;
        State = _cancel.IsCancellationRequested ? JobState.Cancelled : JobState.Failed;
        _done.TrySetException(problem);
        _ = _done.Task.Exception; // Background jobs have no waiter; their failure is in the task run.
        Answered(problem);
    }

    /// <summary>Gives the progress as RisingWave prints it: "12.34% (123/1000)".</summary>
    public string ProgressText()
    {
        var (done, total) = (RowsDone, RowsTotal);
        if (State == JobState.Queued) return "0.0%";
        if (total <= 0) return State == JobState.Finished ? "100%" : Phase == FinishingPhase ? "99.99%" : "0.0%";
        var percent = Math.Min(99.99, 100.0 * done / total);
        return string.Create(
            System.Globalization.CultureInfo.InvariantCulture, $"{percent:0.00}% ({Math.Min(done, total)}/{total})");
    }

    private void Answered(Exception problem)
    {
        _answer.TrySetException(problem);
        _ = _answer.Task.Exception; // The same.
    }

    private void EndCommit()
    {
        lock (_commitLock) _commits--;
    }

    /// <summary>Is the time of a commit, until it is disposed.</summary>
    public readonly struct CommitTime : IDisposable
    {
        private readonly Job _job;

        internal CommitTime(Job job) => _job = job;

        public void Dispose() => _job.EndCommit();
    }

    public void Dispose()
    {
        _attempt?.Dispose();
        _cancel.Dispose();
    }
}
