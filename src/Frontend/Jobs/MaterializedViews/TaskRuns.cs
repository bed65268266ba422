using System.Collections.Concurrent;
using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Catalog.Model;
using MatViewDb.Jobs.Framework;

namespace MatViewDb.Jobs.MaterializedViews;

/// <summary>Keeps the history of task runs in the catalog and within its limits.</summary>
public sealed class TaskRuns(
    CatalogStore store, Func<long> keptMax, Func<TimeSpan> keptFor, TimeProvider time, Func<bool>? archives = null)
{
    // A history of ten thousand runs is asked for often: what was read from a document once is not read again.
    private readonly ConcurrentDictionary<string, (Document Document, TaskRun Run)> _read = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, TaskRun> _waiting = new(StringComparer.Ordinal);
    private readonly ConcurrentDictionary<string, TaskRun> _begun = new(StringComparer.Ordinal);

    /// <summary>Hears of every run that ended, after the catalog has.</summary>
    public event Action<TaskRun>? Ended;

    /// <summary>Lists the runs in the order of their creation, those that wait last.</summary>
    public IEnumerable<TaskRun> All()
    {
        // Before the documents: what leaves it meanwhile is among them.
        var begun = _begun.Values.OrderBy(r => r.Key, StringComparer.Ordinal).ToList();
        var next = 0;
        foreach (var document in store.Current.DocumentsOf(TaskRun.DocumentKind))
        {
            while (next < begun.Count && string.CompareOrdinal(begun[next].Key, document.Key) < 0) yield return begun[next++];
            if (next < begun.Count && begun[next].Key == document.Key) next++;
            yield return Read(document);
        }

        while (next < begun.Count) yield return begun[next++];
        foreach (var run in _waiting.Values.OrderBy(r => r.Key, StringComparer.Ordinal)) yield return run;
    }

    public TaskRun? Latest(long viewId) => All().LastOrDefault(r => r.ViewId == viewId && r.State != TaskRunState.Pending);

    /// <summary>Shows a run that waits for its turn; the catalog does not hear of it.</summary>
    public void Wait(TaskRun run) => _waiting[run.QueryId] = run;

    public void WaitNoMore(string queryId) => _waiting.TryRemove(queryId, out _);

    /// <summary>Shows a run that is under way; the catalog hears of it with <see cref="Note"/> or at its end.</summary>
    public void Show(TaskRun run)
    {
        _begun[run.QueryId] = run;
        _waiting.TryRemove(run.QueryId, out _);
    }

    /// <summary>Keeps that a run is under way; nothing depends on it but what people read after a crash.</summary>
    public void Note(TaskRun run)
    {
        var document = run.ToDocument();
        store.Note(before => HasEnded(before, run) ? [] : [new PutDocument(document)]);
        // Who lists or cancels runs that are under way need not read them back.
        _read[document.Key] = (document, run);
        Kept(run);
    }

    public void Put(TaskRun run)
    {
        var records = RecordsOf(run);
        store.Commit(_ => records);
        Kept(run);
    }

    /// <summary>Keeps the end of a run, unless it ended otherwise meanwhile; a document of the job goes in the same commit.</summary>
    public bool TryEnd(TaskRun run, string kind = "", string key = "")
    {
        var records = RecordsOf(run);
        var isFirst = false;
        store.Commit(before =>
        {
            isFirst = !HasEnded(before, run);
            return !isFirst ? [] : before.FindDocument(kind, key) is null ? records : [.. records, new DropDocument(kind, key)];
        });
        if (isFirst) Kept(run);
        return isFirst;
    }

    /// <summary>Gives the run of a job that waits or is under way.</summary>
    public TaskRun? OpenOf(Job job)
    {
        var id = IdOf(job);
        return All().LastOrDefault(r => r.JobId == id && !r.IsEnded);
    }

    /// <summary>Says whether a run of a job is known to be cancelled.</summary>
    public bool WasCancelled(Job job)
    {
        var id = IdOf(job);
        return All().Any(r => r.JobId == id && r.State == TaskRunState.Failed && r.ErrorCode == JobErrors.Cancelled.Code);
    }

    /// <summary>Shows no run of a job as under way any more.</summary>
    public void Clear(Job job)
    {
        var id = IdOf(job);
        foreach (var (query, run) in _begun)
        {
            if (run.JobId == id) _begun.TryRemove(query, out _);
        }
    }

    /// <summary>Gives the records that keep a run, for a commit that has more to say; call <see cref="Kept"/> after it.</summary>
    public IReadOnlyList<CatalogRecord> RecordsOf(TaskRun run)
    {
        var old = run.IsEnded ? Surplus() : [];
        var summaries = old.Count == 0 ? [] : Summaries(old);
        foreach (var key in old) _read.TryRemove(key, out _);
        return [new PutDocument(run.ToDocument()), .. summaries, .. old.Select(k => new DropDocument(TaskRun.DocumentKind, k))];
    }

    /// <summary>Hears that the catalog has a run.</summary>
    public void Kept(TaskRun run)
    {
        _begun.TryRemove(run.QueryId, out _);
        _waiting.TryRemove(run.QueryId, out _);
        if (run.IsEnded) Ended?.Invoke(run);
    }

    /// <summary>Tells a view's last refresh, of which the runs of the view in the catalog, oldest first, may not be all any more.</summary>
    public RefreshSummary? LastOf(long viewId, IReadOnlyList<TaskRun> runs)
    {
        var kept = store.Current.FindDocument(RefreshSummary.DocumentKind, RefreshSummary.KeyOf(viewId)) is { } document
            ? RefreshSummary.FromDocument(document) : null;
        if (runs.Count == 0) return kept;
        var job = runs[^1].JobId;
        return RefreshSummary.Of(kept?.JobId == job ? kept : null, runs.Where(r => r.JobId == job));
    }

    /// <summary>Forgets the runs of a dropped view.</summary>
    public void Forget(long viewId)
    {
        var keys = All().Where(r => r.ViewId == viewId).Select(r => r.Key).ToList();
        store.Commit(before =>
        [
            .. keys.Select(k => (CatalogRecord)new DropDocument(TaskRun.DocumentKind, k)),
            .. before.FindDocument(RefreshSummary.DocumentKind, RefreshSummary.KeyOf(viewId)) is null ? (CatalogRecord[])[]
                : [new DropDocument(RefreshSummary.DocumentKind, RefreshSummary.KeyOf(viewId))],
        ]);
        foreach (var key in keys) _read.TryRemove(key, out _);
    }

    /// <summary>After a restart: what was under way is over; gives the views whose refresh has to go on.</summary>
    public ImmutableArray<long> AbortOpen()
    {
        var open = All().Where(r => !r.IsEnded).ToList();
        foreach (var run in open)
        {
            Put(run with
            {
                State = TaskRunState.Failed, ErrorCode = -1, FinishTime = time.GetUtcNow().UtcDateTime,
                ErrorMessage = run.TaskSource == "MV"
                    ? "the frontend restarted while this run was under way; the refresh goes on in a new run"
                    : "the frontend restarted while this run was under way; what it had not committed is undone",
            });
        }

        return [.. open.Select(r => r.ViewId).Distinct()];
    }

    /// <summary>Gives the oldest ended runs, as many as are too many.</summary>
    public IReadOnlyList<TaskRun> Beyond()
    {
        var runs = store.Current.DocumentsOf(TaskRun.DocumentKind).Count() - keptMax();
        return runs <= 0 ? [] : [.. All().Where(r => r.IsEnded).Take((int)Math.Min(runs, int.MaxValue))];
    }

    /// <summary>Forgets runs that are kept elsewhere.</summary>
    public void Remove(IEnumerable<TaskRun> runs)
    {
        var keys = runs.Select(r => r.Key).ToList();
        var summaries = Summaries(keys);
        store.Commit(_ => [.. summaries, .. keys.Select(k => (CatalogRecord)new DropDocument(TaskRun.DocumentKind, k))]);
        foreach (var key in keys) _read.TryRemove(key, out _);
    }

    // Of views whose last refresh goes, or a part of it.
    private List<CatalogRecord> Summaries(IReadOnlyList<string> keys)
    {
        var going = keys.ToHashSet(StringComparer.Ordinal);
        var records = new List<CatalogRecord>();
        foreach (var runs in All().Where(r => r.TaskSource == "MV").GroupBy(r => r.ViewId))
        {
            var last = runs.Last().JobId;
            var gone = runs.Where(r => r.JobId == last && going.Contains(r.Key)).ToList();
            if (gone.Count == 0 || store.Current.Find(runs.Key) is not MaterializedView) continue;
            if (LastOf(runs.Key, gone) is { } summary) records.Add(new PutDocument(summary.ToDocument(runs.Key)));
        }

        return records;
    }

    private static string IdOf(Job job) => job.Id.ToString(System.Globalization.CultureInfo.InvariantCulture);

    private bool HasEnded(CatalogSnapshot before, TaskRun run)
        => before.FindDocument(TaskRun.DocumentKind, run.Key) is { } known && Read(known).IsEnded;

    private TaskRun Read(Document document)
    {
        if (!_read.TryGetValue(document.Key, out var known) || !ReferenceEquals(known.Document, document))
            _read[document.Key] = known = (document, TaskRun.FromDocument(document));
        return known.Run;
    }

    // Who moves them elsewhere has some time for it.
    private long Limit => keptMax() + (archives?.Invoke() == true ? 1_000 + (keptMax() / 10) : 0);

    private List<string> Surplus()
    {
        var documents = store.Current.DocumentsOf(TaskRun.DocumentKind);
        var oldest = (time.GetUtcNow().UtcDateTime - keptFor()).Ticks;
        var count = documents.Count();
        var keys = new List<string>();
        var limit = Limit;
        foreach (var document in documents)
        {
            var ticks = long.Parse(document.Key.AsSpan(0, 19), System.Globalization.CultureInfo.InvariantCulture);
            if (count - keys.Count <= limit && ticks >= oldest) break;
            keys.Add(document.Key);
        }

        return keys;
    }
}
