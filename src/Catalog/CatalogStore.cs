using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;

namespace MatViewDb.Catalog;

/// <summary>Tells what one commit to the catalog changed.</summary>
public sealed record CatalogChange(
    IReadOnlyList<CatalogRecord> Records, CatalogSnapshot Before, CatalogSnapshot After);

/// <summary>
/// Owns the current snapshot and is the only place that changes it: one writer at a time decides records over the
/// latest
/// snapshot, the journal makes them durable, then readers see them. Writers that wait share one durable write.
/// </summary>
public sealed class CatalogStore : IDisposable
{
    private const long RecordsPerImage = 2_000;
    private const long IdsPerReservation = 1_000;

    private readonly IJournal _journal;
    private readonly Lock _writer = new();
    private readonly Lock _idLock = new();
    private readonly Queue<Request> _queue = [];
    private readonly List<Action<CatalogChange>> _subscribers = [];
    private volatile CatalogSnapshot _current;
    private volatile string? _broken;
    private long _nextId;
    private long _reservedIds;

    public CatalogStore(IJournal journal)
    {
        _journal = journal;
        _current = journal.Load();
        _nextId = _reservedIds = _current.NextId;
    }

    public CatalogSnapshot Current => _current;

    /// <summary>
    /// Calls back after every commit, in order, from the committing thread and before its statement is acknowledged; a
    /// subscriber only takes notes.
    /// </summary>
    public void Subscribe(Action<CatalogChange> subscriber)
    {
        lock (_writer) _subscribers.Add(subscriber);
    }

    /// <summary>Commits one record.</summary>
    public CatalogSnapshot Commit(CatalogRecord record) => Commit(_ => [record]);

    /// <summary>
    /// Lets <paramref name="decide"/> choose records over the latest snapshot, makes them durable together and gives
    /// the
    /// snapshot after them. An exception from it leaves everything as it was; no records means nothing to do. It must
    /// be
    /// quick: all other writers wait.
    /// </summary>
    public CatalogSnapshot Commit(Func<CatalogSnapshot, IReadOnlyList<CatalogRecord>> decide)
        => Commit(new Request(decide, isDurable: true));

    /// <summary>
    /// Commits what nobody counts on: the end of this process does not lose it, but a loss of power may until the next commit.
    /// </summary>
    public void Note(Func<CatalogSnapshot, IReadOnlyList<CatalogRecord>> decide) => Commit(new Request(decide, isDurable: false));

    private CatalogSnapshot Commit(Request request)
    {
        lock (_queue) _queue.Enqueue(request);
        lock (_writer)
        {
            if (!request.IsDone) CommitWaiting();
        }

        return request.Result();
    }

    /// <summary>
    /// Gives an id that was never used and never will be again, also after a crash. Not to be called while deciding a
    /// commit: a new reservation is a commit itself.
    /// </summary>
    public long NewId()
    {
        lock (_idLock)
        {
            if (_nextId >= _reservedIds)
            {
                var limit = _nextId + IdsPerReservation;
                Commit(new ReserveIds(limit));
                _reservedIds = limit;
            }

            return _nextId++;
        }
    }

    /// <summary>Stores the current snapshot as the image.</summary>
    public void WriteImage()
    {
        lock (_writer) _journal.WriteImage(_current);
    }

    public void Dispose()
    {
        lock (_writer)
        {
            if (_broken is null && _journal.RecordsSinceImage > 0) _journal.WriteImage(_current);
            _journal.Dispose();
        }
    }

    private void CommitWaiting()
    {
        List<Request> batch = [];
        lock (_queue)
        {
            while (_queue.TryDequeue(out var request)) batch.Add(request);
        }

        List<CatalogChange> changes = [];
        List<CatalogRecord> records = [];
        var at = _current;
        foreach (var request in batch)
        {
            if (request.Decide(at, _broken) is not { } decided) continue;
            changes.Add(decided);
            records.AddRange(decided.Records);
            at = decided.After;
        }

        try
        {
            if (records.Count > 0) _journal.Append(_current.Sequence + 1, records, batch.Exists(r => r.IsDurable));
        }
        catch (Exception problem) when (Break(problem))
        {
            foreach (var request in batch) request.Fail(CatalogErrors.JournalBroken.Because(problem, problem.Message));
            return;
        }

        _current = at;
        foreach (var change in changes)
        {
            foreach (var subscriber in _subscribers) subscriber(change);
        }

        foreach (var request in batch) request.Finish();
        WriteImageWhenDue();
    }

    private void WriteImageWhenDue()
    {
        if (_journal.RecordsSinceImage < RecordsPerImage) return;
        try
        {
            _journal.WriteImage(_current);
        }
        catch (Exception problem) when (Break(problem))
        {
            // What was committed stays committed; the next writer hears of it.
        }
    }

    // After a failed write nobody knows what is on disk; only a restart can tell.
    private bool Break(Exception problem)
    {
        _broken = problem.Message;
        return true;
    }

    private sealed class Request(Func<CatalogSnapshot, IReadOnlyList<CatalogRecord>> decide, bool isDurable)
    {
        private CatalogSnapshot? _after;
        private Exception? _problem;

        internal bool IsDurable { get; } = isDurable;

        public bool IsDone { get; private set; }

        public CatalogChange? Decide(CatalogSnapshot before, string? broken)
        {
            try
            {
                if (broken is not null) throw CatalogErrors.JournalBroken.With(broken);
                var records = Dependants.With(before, decide(before));
                var after = before;
                foreach (var record in records) after = record.Apply(after) with { Sequence = after.Sequence + 1 };
                _after = after;
                return records.Count == 0 ? null : new CatalogChange(records, before, after);
            }
            catch (Exception problem) when (problem is not OutOfMemoryException)
            {
                _problem = problem;
                return null;
            }
        }

        public void Fail(Exception problem)
        {
            _problem ??= problem;
            IsDone = true;
        }

        public void Finish() => IsDone = true;

        public CatalogSnapshot Result()
        {
            if (_problem is not null) System.Runtime.ExceptionServices.ExceptionDispatchInfo.Throw(_problem);
            return _after!; // Set by Decide whenever there is no problem.
        }
    }
}
