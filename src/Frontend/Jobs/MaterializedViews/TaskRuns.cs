using System.Collections.Immutable;
using MatViewDb.Catalog;
using MatViewDb.Catalog.Journal;
using MatViewDb.Catalog.Journal.Records;
using MatViewDb.Jobs.Framework;

namespace MatViewDb.Jobs.MaterializedViews;

/// <summary>Keeps the history of task runs in the catalog and within its limits.</summary>
public sealed class TaskRuns(CatalogStore store, Func<long> keptMax, Func<TimeSpan> keptFor, TimeProvider time)
{
    public IEnumerable<TaskRun> All() => store.Current.DocumentsOf(TaskRun.DocumentKind).Select(TaskRun.FromDocument);

    public TaskRun? Latest(long viewId) => All().LastOrDefault(r => r.ViewId == viewId);

    public void Put(TaskRun run)
    {
        var old = run.IsEnded ? Surplus() : [];
        store.Commit(_ =>
            [new PutDocument(run.ToDocument()), .. old.Select(k => (CatalogRecord)new DropDocument(TaskRun.DocumentKind, k))]);
    }

    /// <summary>Forgets the runs of a dropped view.</summary>
    public void Forget(long viewId)
    {
        var keys = All().Where(r => r.ViewId == viewId).Select(r => r.Key).ToList();
        if (keys.Count > 0) store.Commit(_ => [.. keys.Select(k => (CatalogRecord)new DropDocument(TaskRun.DocumentKind, k))]);
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
                ErrorMessage = "the frontend restarted while this run was under way; the refresh goes on in a new run",
            });
        }

        return [.. open.Select(r => r.ViewId).Distinct()];
    }

    private List<string> Surplus()
    {
        var documents = store.Current.DocumentsOf(TaskRun.DocumentKind);
        var oldest = (time.GetUtcNow().UtcDateTime - keptFor()).Ticks;
        var count = documents.Count();
        var keys = new List<string>();
        foreach (var document in documents)
        {
            var ticks = long.Parse(document.Key.AsSpan(0, 19), System.Globalization.CultureInfo.InvariantCulture);
            if (count - keys.Count <= keptMax() && ticks >= oldest) break;
            keys.Add(document.Key);
        }

        return keys;
    }
}
